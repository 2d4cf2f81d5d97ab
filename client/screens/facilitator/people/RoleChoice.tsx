// Which role a seat plays, several, or none: a choice that moves the person at once.
import type { Team } from '../../../model/Team.ts';
import type { SeatView } from '../../../model/wireState.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';

interface RoleChoiceProps {
  seat: SeatView;
  team: Team;
  name: string;
}

export function RoleChoice({ seat, team, name }: RoleChoiceProps) {
  const { orderAll } = useControl();
  const { model, teamId } = team;
  const view = model.publicView.value;
  const roles = Object.values(view.roles).sort((a, b) => a.order - b.order);
  const titleOf = (roleId: string): string => model.textOf(view.roles[roleId]?.titleKey ?? '');
  const held = seat.roleIds.split(' ').filter((id) => id !== '');
  const move = (roleIds: string): void => {
    const wanted = roleIds.split(' ').filter((id) => id !== '');
    void orderAll({ action: 'moveSeat', teamId, seatId: seat.id, roleIds: wanted });
  };
  return (
    <span class="roleChoice">
      <select
        aria-label={t('facilitator.moveTo', { nickname: name })}
        value={seat.roleIds}
        onChange={(event) => move(event.currentTarget.value)}
      >
        <option value="">{t('facilitator.observer')}</option>
        {held.length > 1 && <option value={seat.roleIds}>{held.map(titleOf).join(' + ')}</option>}
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {titleOf(role.id)}
          </option>
        ))}
      </select>
      {held.length > 0 && (
        <select
          aria-label={t('facilitator.alsoPlays', { nickname: name })}
          value=""
          onChange={(event) => event.currentTarget.value !== '' && move([...held, event.currentTarget.value].join(' '))}
        >
          <option value="">{t('facilitator.alsoPlay')}</option>
          {roles
            .filter(({ id }) => !held.includes(id))
            .map((role) => (
              <option key={role.id} value={role.id}>
                {titleOf(role.id)}
              </option>
            ))}
        </select>
      )}
    </span>
  );
}
