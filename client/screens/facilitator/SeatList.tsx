// Everybody who has a seat: give another role, or free the seat (asks twice).
import type { Team } from '../../model/Team.ts';
import type { SeatView } from '../../model/wireState.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';
import { useControl } from './ControlContext.ts';
import { SureButton } from './SureButton.tsx';

export function SeatList({ team }: { team: Team }) {
  const seats = Object.values(team.model.facilitatorView.value?.seats ?? {}).sort((a, b) =>
    a.nickname < b.nickname ? -1 : 1,
  );
  return (
    <details class="sideCard">
      <summary>
        {t('facilitator.seats')} <span class="mono">{seats.length}</span>
      </summary>
      {seats.length === 0 && <p class="mute">{t('facilitator.noSeats')}</p>}
      <ul class="seatList">
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} team={team} />
        ))}
      </ul>
    </details>
  );
}

function SeatRow({ seat, team }: { seat: SeatView; team: Team }) {
  const { order } = useControl();
  const { model, teamId } = team;
  const { nickname } = seat;
  const roles = Object.values(model.publicView.value.roles).sort((a, b) => a.order - b.order);
  const move = (roleIds: string): void => {
    void order({ action: 'moveSeat', teamId, seatId: seat.id, roleIds: roleIds.split(' ').filter((id) => id !== '') });
  };
  const ownTitles = seat.roleIds
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => model.textOf(model.publicView.value.roles[id]?.titleKey ?? ''))
    .join(' + ');
  return (
    <li class="seatList__row">
      <Icon name={seat.isHere ? 'user-round-check' : 'hourglass'} size={16} />
      <span class="seatList__name">
        {nickname}
        <span class="said">{t(seat.isHere ? 'presence.here' : 'presence.away')}</span>
      </span>
      <select
        aria-label={t('facilitator.moveTo', { nickname })}
        value={seat.roleIds}
        onChange={(event) => move(event.currentTarget.value)}
      >
        <option value="">{t('facilitator.observer')}</option>
        {seat.roleIds.includes(' ') && <option value={seat.roleIds}>{ownTitles}</option>}
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {model.textOf(role.titleKey)}
          </option>
        ))}
      </select>
      <SureButton
        sure={t('facilitator.removeSure')}
        label={t('facilitator.removeWho', { nickname })}
        onSure={() => void order({ action: 'removeSeat', teamId, seatId: seat.id })}
      >
        <Icon name="user-minus" size={16} />
        {t('facilitator.remove')}
      </SureButton>
    </li>
  );
}
