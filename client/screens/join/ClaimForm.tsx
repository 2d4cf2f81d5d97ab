// "I was here already": a seat whose token is lost, for instance on a phone that was swapped. The facilitator says yes or no.
import { useState } from 'preact/hooks';
import type { SessionInfo } from '../../net/sessionApi.ts';
import { t } from '../../words/t.ts';
import { JoinFooter } from './JoinFooter.tsx';
import { NicknameField } from './NicknameField.tsx';
import { TeamChips } from './TeamChips.tsx';
import { useClaim } from './useClaim.ts';

export function ClaimForm({ session, onBack }: { session: SessionInfo; onBack: () => void }) {
  const [teamId, setTeamId] = useState(session.teams[0]?.teamId ?? '');
  const [nickname, setNickname] = useState('');
  const [roleId, setRoleId] = useState('');
  const { claim, state, problem } = useClaim(session.code);
  const team = session.teams.find((entry) => entry.teamId === teamId);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    claim(teamId, nickname, roleId);
  };
  if (state === 'waiting') {
    return (
      <div class="join__form">
        <section class="paper join__claim" role="status">
          <h2>{t('join.claimWaitingTitle')}</h2>
          <p>{t('join.claimWaiting', { nickname })}</p>
        </section>
        <button type="button" class="button" onClick={onBack}>
          {t('common.cancel')}
        </button>
      </div>
    );
  }
  return (
    <form class="join__form" onSubmit={submit}>
      <h2>{t('join.claim')}</h2>
      <p>{t('join.claimNote')}</p>
      {session.teams.length > 1 && <TeamChips teams={session.teams} chosenId={teamId} onChoose={setTeamId} />}
      <NicknameField nickname={nickname} onChange={setNickname} />
      <label class="field">
        <span>{t('join.role')}</span>
        <select value={roleId} onChange={(event) => setRoleId(event.currentTarget.value)}>
          <option value="">{t('join.claimAnyRole')}</option>
          {(team?.roles ?? []).map((role) => (
            <option key={role.roleId} value={role.roleId}>
              {role.title}
            </option>
          ))}
        </select>
      </label>
      <JoinFooter
        label={t('join.claimSend')}
        isBusy={state === 'sending'}
        problem={problem}
        note={t('join.claimFootnote')}
      />
      <button type="button" class="button" onClick={onBack}>
        {t('common.back')}
      </button>
    </form>
  );
}
