// Team, nickname, role, and one button. Takes the seat and goes on to the game.
import { useState } from 'preact/hooks';
import { SESSION_LIMITS } from '../../../shared/limits.ts';
import { loadSeat } from '../../net/seatStore.ts';
import type { SessionInfo } from '../../net/sessionApi.ts';
import { t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';
import { JoinFooter } from './JoinFooter.tsx';
import { RolePicker, type RoleChoice } from './RolePicker.tsx';
import { TeamChips } from './TeamChips.tsx';
import { useJoin } from './useJoin.ts';
import { WelcomeBack } from './WelcomeBack.tsx';

export function JoinForm({ session }: { session: SessionInfo }) {
  const [teamId, setTeamId] = useState(() => firstOpenTeam(session));
  const [nickname, setNickname] = useState('');
  const [choice, setChoice] = useState<RoleChoice>({ kind: 'any' });
  const { join, isJoining, problem } = useJoin(session.code);
  const team = session.teams.find((entry) => entry.teamId === teamId) ?? session.teams[0];
  const savedSeat = loadSeat(session.code);
  if (!team || session.phase === 'closed') return <p class="join__form">{t('join.over')}</p>;
  const role = choice.kind === 'role' ? team.roles.find((entry) => entry.roleId === choice.roleId) : undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    join(team.teamId, nickname, choice, role?.title ?? '');
  };
  return (
    <form class="join__form" onSubmit={submit}>
      {savedSeat && <WelcomeBack nickname={savedSeat.nickname} onContinue={() => navigate('/play')} />}
      {session.teams.length > 1 && <TeamChips teams={session.teams} chosenId={team.teamId} onChoose={setTeamId} />}
      <label class="field">
        <span>{t('join.nickname')}</span>
        <input
          id="nickname"
          value={nickname}
          onInput={(event) => setNickname(event.currentTarget.value)}
          maxLength={SESSION_LIMITS.nicknameLengthMax}
          autocomplete="nickname"
          placeholder={t('join.nicknameHint')}
          enterkeyhint="done"
        />
      </label>
      <RolePicker roles={team.roles} choice={choice} onChoose={setChoice} />
      <JoinFooter
        label={isJoining ? t('join.joining') : buttonText(choice, role?.title)}
        isBusy={isJoining}
        problem={problem}
      />
    </form>
  );
}

function buttonText(choice: RoleChoice, roleTitle: string | undefined): string {
  if (choice.kind === 'observer') return t('join.joinObserver');
  return roleTitle === undefined ? t('join.joinAny') : t('join.joinAs', { role: roleTitle });
}

function firstOpenTeam(session: SessionInfo): string {
  const open = session.teams.find((team) => team.roles.some((role) => role.kind !== 'taken'));
  return (open ?? session.teams[0])?.teamId ?? '';
}
