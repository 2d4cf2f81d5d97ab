// One person's seat: role, team, place swapped with somebody, name, bot for a while, or gone. Details open on demand.
import type { Team } from '../../../model/Team.ts';
import type { SeatView } from '../../../model/wireState.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import type { IconName } from '../../../widgets/icons/names.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { SureButton } from '../SureButton.tsx';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';
import { RenameForm } from './RenameForm.tsx';
import { RoleChoice } from './RoleChoice.tsx';

interface SeatRowProps {
  seat: SeatView;
  team: Team;
  /** Of the same team. */
  others: readonly SeatView[];
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

const NICKNAME_LENGTH_MAX = 24;

export function SeatRow({ seat, team, others, isChosen, onChoose }: SeatRowProps) {
  const { orderAll } = useControl();
  const { teamId } = team;
  const { id: seatId, nickname, isHandedToBot } = seat;
  const shown = nickname === '' ? t('facilitator.invited') : nickname;
  return (
    <li class="seatList__row">
      <span class="seatList__who">
        <Icon name={presenceIcon(seat)} size={16} />
        <span class="seatList__name">{shown}</span>
        <span class="mute">{presenceWord(seat)}</span>
      </span>
      <RoleChoice seat={seat} team={team} name={shown} />
      <details class="seatList__more">
        <summary>{t('facilitator.more')}</summary>
        <div class="seatList__orders">
          <RenameForm
            label={t('facilitator.renameWho', { nickname: shown })}
            name={nickname}
            lengthMax={NICKNAME_LENGTH_MAX}
            onRename={(next) => orderAll({ action: 'renameSeat', teamId, seatId, nickname: next })}
          />
          <button
            type="button"
            class="button"
            onClick={() => void orderAll({ action: isHandedToBot ? 'takeBack' : 'handToBot', teamId, seatId })}
          >
            <Icon name={isHandedToBot ? 'user-round-check' : 'bot'} size={16} />
            {t(isHandedToBot ? 'facilitator.takeBack' : 'facilitator.handToBot')}
          </button>
          <SwapSelect seat={seat} others={others} teamId={teamId} />
          <MoveSelect seat={seat} teamId={teamId} />
          <label class="seatList__choose">
            <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
            {t('facilitator.chooseToSplit')}
          </label>
          <SureButton
            sure={t('facilitator.removeSure')}
            label={t('facilitator.removeWho', { nickname: shown })}
            onSure={() => void orderAll({ action: 'removeSeat', teamId, seatId })}
          >
            <Icon name="user-minus" size={16} />
            {t('facilitator.remove')}
          </SureButton>
        </div>
      </details>
    </li>
  );
}

function SwapSelect({ seat, others, teamId }: { seat: SeatView; others: readonly SeatView[]; teamId: string }) {
  const { orderAll } = useControl();
  if (others.length === 0) return null;
  const label = t('facilitator.swapWith');
  const swap = (otherSeatId: string): void => {
    if (otherSeatId !== '') void orderAll({ action: 'swapSeats', teamId, seatId: seat.id, otherSeatId });
  };
  return (
    <select aria-label={`${label} (${seat.nickname})`} value="" onChange={(event) => swap(event.currentTarget.value)}>
      <option value="">{label}</option>
      {others.map(({ id, nickname }) => (
        <option key={id} value={id}>
          {nickname}
        </option>
      ))}
    </select>
  );
}

/** To another team, with the role if it is free there; the server says so when it is not. */
function MoveSelect({ seat, teamId }: { seat: SeatView; teamId: string }) {
  const { orderAll } = useControl();
  const { teams } = useTeamsOfSession();
  if (teams.length < 2) return null;
  const label = t('facilitator.moveToTeam');
  const roleIds = seat.roleIds.split(' ').filter((id) => id !== '');
  const move = (toTeamId: string): void => {
    if (toTeamId !== '') void orderAll({ action: 'moveSeat', teamId, seatId: seat.id, roleIds, toTeamId });
  };
  return (
    <select aria-label={`${label} (${seat.nickname})`} value="" onChange={(event) => move(event.currentTarget.value)}>
      <option value="">{label}</option>
      {teams
        .filter((one) => one.teamId !== teamId)
        .map((one) => (
          <option key={one.teamId} value={one.teamId}>
            {t('facilitator.team', { name: one.name })}
          </option>
        ))}
    </select>
  );
}

function presenceIcon({ isInvite, isHandedToBot, isHere }: SeatView): IconName {
  if (isInvite) return 'qr-code';
  if (isHandedToBot) return 'bot';
  return isHere ? 'user-round-check' : 'hourglass';
}

function presenceWord({ isInvite, isHandedToBot, isHere }: SeatView): string {
  if (isInvite) return t('facilitator.waitsForPerson');
  if (isHandedToBot) return t('facilitator.botPlays');
  return t(isHere ? 'presence.here' : 'presence.away');
}
