// Who plays which role, in the scenario's order, with presence as icon and word.
import type { Team } from '../../model/Team.ts';
import type { RolePeopleView } from '../../model/wireState.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import type { IconName } from '../../widgets/icons/names.ts';
import { t } from '../../words/t.ts';
import './play.css';

export const PRESENCE_ICONS: Readonly<Record<RolePeopleView['presence'], IconName>> = {
  here: 'user-round-check',
  away: 'hourglass',
  bot: 'bot',
};

export function TeamList({ team }: { team: Team }) {
  const { publicView, people } = team.model;
  const roles = Object.values(publicView.value.roles).sort((a, b) => a.order - b.order);
  return (
    <ul class="teamList">
      {roles.map((role) => {
        const person = people.value[role.id];
        const presence = person?.presence ?? 'bot';
        return (
          <li key={role.id} class={`teamList__row teamList__row--${presence}`}>
            <Icon name={roleIconName(role.icon)} />
            <span class="teamList__role">{team.model.textOf(role.titleKey)}</span>
            <span class="teamList__who">{(person?.nicknames ?? '').split('\n').join(', ')}</span>
            <span class="teamList__presence">
              <Icon name={PRESENCE_ICONS[presence]} size={16} />
              {t(`presence.${presence}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
