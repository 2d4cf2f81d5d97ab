// One's own role on paper: what it is for, what it answers for, whose hands and skills it has.
import type { RoleView } from '../../../shared/sim/views/types.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import { metricTitle } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';
import type { PlayProps } from './phaseScreens.ts';
import './play.css';

export function RoleCard({ team, roles }: PlayProps) {
  const role = roles.activeRole.value;
  if (!role) {
    return (
      <section class="roleCard paper">
        <h2>{t('lobby.observerTitle')}</h2>
        <p>{t('lobby.observerText')}</p>
        <SwapButton code={team.code} />
      </section>
    );
  }
  return (
    <section class="roleCard paper" aria-labelledby="roleTitle">
      <RoleTabs team={team} roles={roles} />
      <div class="roleCard__head">
        <Icon name={roleIconName(team.model.publicView.value.roles[role.roleId]?.icon ?? '')} size={26} />
        <h2 id="roleTitle">{team.model.textOf(role.titleKey)}</h2>
      </div>
      <p>{team.model.textOf(role.briefingKey)}</p>
      <dl class="roleCard__facts">
        <div>
          <dt>{t('lobby.youOwn')}</dt>
          <dd>{metricTitle(role.ownedMetric)}</dd>
        </div>
        <div>
          <dt>{t('lobby.hands', { count: Object.keys(role.hands).length })}</dt>
          <dd>{handNames(role, (key) => team.model.textOf(key))}</dd>
        </div>
        <div>
          <dt>{t('lobby.knows')}</dt>
          <dd>
            {skillNames(team.model.publicView.value.roles[role.roleId]?.skillKeys ?? '', (key) =>
              team.model.textOf(key),
            )}
          </dd>
        </div>
      </dl>
      <SwapButton code={team.code} />
    </section>
  );
}

function SwapButton({ code }: { code: string }) {
  return (
    <button type="button" class="button roleCard__swap" onClick={() => navigate(`/j/${code}`, 'role')}>
      <Icon name="refresh-cw" size={16} />
      {t('join.swap')}
    </button>
  );
}

/** Only for people who play several roles. */
function RoleTabs({ team, roles }: PlayProps) {
  if (roles.roleIds.value.length < 2) return null;
  return (
    <div class="roleCard__tabs" role="group" aria-label={t('lobby.yourRole')}>
      {roles.roleIds.value.map((roleId) => (
        <button
          key={roleId}
          type="button"
          class="button"
          aria-pressed={roleId === roles.activeRoleId.value}
          onClick={() => (roles.chosenRoleId.value = roleId)}
        >
          {team.model.textOf(team.model.publicView.value.roles[roleId]?.titleKey ?? '')}
        </button>
      ))}
    </div>
  );
}

function handNames(role: RoleView, textOf: (key: string) => string): string {
  return Object.values(role.hands)
    .map((hand) => textOf(hand.nameKey))
    .join(', ');
}

function skillNames(skillKeys: string, textOf: (key: string) => string): string {
  return skillKeys
    .split(' ')
    .filter((key) => key !== '')
    .map(textOf)
    .join(', ');
}
