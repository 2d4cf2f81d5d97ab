// Another role for somebody who has a seat already: same person, same seat, only the role changes.
import { useState } from 'preact/hooks';
import type { SavedSeat } from '../../net/seatStore.ts';
import type { SessionInfo } from '../../net/sessionApi.ts';
import { t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';
import { JoinFooter } from './JoinFooter.tsx';
import { RolePicker, type RoleChoice } from './RolePicker.tsx';
import { useJoin } from './useJoin.ts';
import { WelcomeBack } from './WelcomeBack.tsx';

interface SwapFormProps {
  session: SessionInfo;
  seat: SavedSeat;
}

export function SwapForm({ session, seat }: SwapFormProps) {
  const [choice, setChoice] = useState<RoleChoice>({ kind: 'any' });
  const { join, isJoining, problem } = useJoin(session.code);
  const roles = session.teams.find((team) => team.teamId === seat.teamId)?.roles ?? [];
  const role = choice.kind === 'role' ? roles.find((entry) => entry.roleId === choice.roleId) : undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { teamId, nickname, seatToken } = seat;
    if (role) join({ teamId, nickname, choice, roleTitle: role.title, seatToken });
    else navigate('/play');
  };
  const label = role ? t('join.swapTo', { role: role.title }) : t('join.keepRole');
  return (
    <form class="join__form" onSubmit={submit}>
      <WelcomeBack nickname={seat.nickname} onContinue={() => navigate('/play')} />
      <RolePicker roles={roles} choice={choice} hasSeat onChoose={setChoice} />
      <JoinFooter label={isJoining ? t('join.joining') : label} isBusy={isJoining} problem={problem} />
    </form>
  );
}
