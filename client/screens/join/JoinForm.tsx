// Team, nickname, role, and one button. Takes the seat and goes on to the game.
import { useState } from 'preact/hooks';
import { SESSION_LIMITS } from '../../../shared/limits.ts';
import { takeSeat } from '../../model/Team.ts';
import { ApiError } from '../../net/api.ts';
import { loadSeat } from '../../net/seatStore.ts';
import type { SessionInfo } from '../../net/sessionApi.ts';
import { language, t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';
import { RolePicker, type RoleChoice } from './RolePicker.tsx';
import { TeamChips } from './TeamChips.tsx';
import { WelcomeBack } from './WelcomeBack.tsx';

export function JoinForm({ session }: { session: SessionInfo }) {
  const [teamId, setTeamId] = useState(() => firstOpenTeam(session));
  const [nickname, setNickname] = useState('');
  const [choice, setChoice] = useState<RoleChoice>({ kind: 'any' });
  const [problem, setProblem] = useState('');
  const [isJoining, setIsJoining] = useState(false);
  const team = session.teams.find((entry) => entry.teamId === teamId) ?? session.teams[0];
  const savedSeat = loadSeat(session.code);
  if (!team || session.phase === 'closed') return <p class="join__form">{t('join.over')}</p>;
  const role = choice.kind === 'role' ? team.roles.find((entry) => entry.roleId === choice.roleId) : undefined;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isJoining) return;
    if (nickname.trim() === '') {
      setProblem(t('join.nicknameMissing'));
      document.getElementById('nickname')?.focus();
      return;
    }
    setIsJoining(true);
    setProblem('');
    try {
      await takeSeat(session.code, team.teamId, {
        nickname: nickname.trim(),
        language: language.value,
        ...(role ? { roleId: role.roleId } : {}),
        ...(choice.kind === 'observer' ? { observer: true } : {}),
      });
      navigate('/play');
    } catch (error) {
      setProblem(failureText(error, role?.title ?? ''));
      setIsJoining(false);
    }
  };

  return (
    <form class="join__form" onSubmit={(event) => void submit(event)}>
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
      <footer class="join__footer">
        <p class="field__note" role="alert">
          {problem}
        </p>
        <button type="submit" class="button button--primary join__submit" aria-disabled={isJoining}>
          {isJoining ? t('join.joining') : buttonText(choice, role?.title)}
        </button>
        <p class="mute join__footnote">{t('join.swapNote')}</p>
      </footer>
    </form>
  );
}

function buttonText(choice: RoleChoice, roleTitle: string | undefined): string {
  if (choice.kind === 'observer') return t('join.joinObserver');
  return roleTitle === undefined ? t('join.joinAny') : t('join.joinAs', { role: roleTitle });
}

function failureText(error: unknown, role: string): string {
  if (!(error instanceof ApiError)) return t('join.failed', { detail: String(error) });
  if (error.status === 0) return t('join.notReached');
  if (error.status === 409) return t('join.roleTaken', { role });
  if (error.status === 429) return t('join.tooManyTries');
  return t('join.failed', { detail: error.message });
}

function firstOpenTeam(session: SessionInfo): string {
  const open = session.teams.find((team) => team.roles.some((role) => role.kind !== 'taken'));
  return (open ?? session.teams[0])?.teamId ?? '';
}
