// Team, nickname, role, and one button. Takes the seat and goes on to the game.
import { useState } from 'preact/hooks';
import { loadSeat } from '../../net/seatStore.ts';
import type { SessionInfo, SessionRole } from '../../net/sessionApi.ts';
import { t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';
import { JoinFooter } from './JoinFooter.tsx';
import { NicknameField } from './NicknameField.tsx';
import { RolePicker, type RoleChoice } from './RolePicker.tsx';
import { TeamChips } from './TeamChips.tsx';
import { useJoin } from './useJoin.ts';
import { WelcomeBack } from './WelcomeBack.tsx';

export function JoinForm({ session, onClaim }: { session: SessionInfo; onClaim: () => void }) {
  const [teamId, setTeamId] = useState(() => firstOpenTeam(session));
  const [nickname, setNickname] = useState('');
  const [choice, setChoice] = useState<RoleChoice>({ kind: 'any' });
  const { join, isJoining, problem } = useJoin(session.code);
  const team = session.teams.find((entry) => entry.teamId === teamId) ?? session.teams[0];
  const savedSeat = loadSeat(session.code);
  if (!team) return <p class="join__form">{t('join.over')}</p>;
  const isDealt = session.teamChoice === 'dealt' && session.teams.length > 1;
  const role = choice.kind === 'role' ? team.roles.find((entry) => entry.roleId === choice.roleId) : undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isShared = role?.kind === 'taken';
    join({ teamId: isDealt ? '' : team.teamId, nickname, choice, isShared, roleTitle: role?.title ?? '' });
  };
  return (
    <form class="join__form" onSubmit={submit}>
      {savedSeat && <WelcomeBack nickname={savedSeat.nickname} onContinue={() => navigate('/play')} />}
      {session.isLocked ? (
        <p role="status">{t('join.locked')}</p>
      ) : (
        <>
          {session.teams.length > 1 && !isDealt && (
            <TeamChips teams={session.teams} chosenId={team.teamId} onChoose={setTeamId} />
          )}
          <NicknameField nickname={nickname} onChange={setNickname} />
          {isDealt ? (
            <DealtChoice choice={choice} onChoose={setChoice} />
          ) : (
            <RolePicker roles={team.roles} choice={choice} onChoose={setChoice} />
          )}
          <JoinFooter
            label={isJoining ? t('join.joining') : buttonText(choice, role)}
            isBusy={isJoining}
            problem={problem}
          />
        </>
      )}
      <button type="button" class="button join__claimButton" onClick={onClaim}>
        {t('join.claim')}
      </button>
    </form>
  );
}

/** Teams are dealt, so there is no role to choose: play, or watch. */
function DealtChoice({ choice, onChoose }: { choice: RoleChoice; onChoose: (choice: RoleChoice) => void }) {
  return (
    <>
      <p>{t('join.dealt')}</p>
      <label class="join__watch">
        <input
          type="checkbox"
          checked={choice.kind === 'observer'}
          onChange={(event) => onChoose({ kind: event.currentTarget.checked ? 'observer' : 'any' })}
        />
        {t('join.observer')}
      </label>
    </>
  );
}

function buttonText(choice: RoleChoice, role: SessionRole | undefined): string {
  if (choice.kind === 'observer') return t('join.joinObserver');
  if (role === undefined) return t('join.joinAny');
  if (role.kind === 'taken') return t('join.joinPair', { role: role.title, names: role.nicknames.join(', ') });
  return t('join.joinAs', { role: role.title });
}

function firstOpenTeam(session: SessionInfo): string {
  const open = session.teams.find((team) => team.roles.some((role) => role.kind !== 'taken'));
  return (open ?? session.teams[0])?.teamId ?? '';
}
