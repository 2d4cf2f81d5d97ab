// One role as the facilitator sees it: presence, name, hands, what waits, and what was done last and when.
import type { FacilitatorRoleView, RoleStatusView } from '../../../../shared/sim/views/types.ts';
import type { Team } from '../../../model/Team.ts';
import { Icon, roleIconName } from '../../../widgets/icons/Icon.tsx';
import { t, wordFor } from '../../../words/t.ts';
import { PRESENCE_ICONS } from '../../play/TeamList.tsx';
import { attentionOf, type Attention } from './attention.ts';
import { AttentionNote } from './AttentionNote.tsx';
import { roleFactsOf, seatsOf } from './roleFacts.ts';

interface RoleRowProps {
  role: RoleStatusView;
  team: Team;
  /** See useTickingSince. */
  tickingSinceMs: number | null;
}

export function RoleRow({ role, team, tickingSinceMs }: RoleRowProps) {
  const { model, teamId } = team;
  const facilitator = model.facilitatorView.value;
  const state = facilitator?.roles[role.id];
  const isRunning = model.publicView.value.phase === 'running';
  const attention = state ? attentionFor(state, team, tickingSinceMs) : null;
  return (
    <tr class={`roleRow ${attention?.isUrgent ? 'roleRow--urgent' : ''}`}>
      <th scope="row">
        <span class="roleRow__name">
          <span class="roleRow__role">
            <Icon name={roleIconName(role.icon)} />
            {model.textOf(role.titleKey)}
          </span>
          <Who role={role} team={team} />
        </span>
      </th>
      <td>
        {state && isRunning && (
          <span class="roleRow__state">
            {attention ? (
              <AttentionNote attention={attention} waitingTypes={state.waitingTypes} teamId={teamId} roleId={role.id} />
            ) : (
              <LastDecision state={state} tick={model.publicView.value.tick} />
            )}
            <span class="roleRow__hands mute">
              {t('facilitator.hands', { working: state.workingHands, idle: state.idleHands })},{' '}
              {state.stuckHands > 0 && `${t('facilitator.stuck', { count: state.stuckHands })}, `}
              {t('facilitator.waiting', { count: state.waitingCount })}
            </span>
          </span>
        )}
      </td>
    </tr>
  );
}

function attentionFor(state: FacilitatorRoleView, { model }: Team, sinceMs: number | null): Attention | null {
  if (sinceMs === null) return null;
  const seats = seatsOf(state.id, model.facilitatorView.value?.seats ?? {});
  return attentionOf(roleFactsOf(state, seats, (Date.now() - sinceMs) / 1000), true);
}

function Who({ role, team: { model } }: { role: RoleStatusView; team: Team }) {
  const person = model.people.value[role.id];
  const presence = person?.presence ?? 'bot';
  const names = (person?.nicknames ?? '').split('\n').filter((name) => name !== '');
  return (
    <span class={`roleRow__who roleRow__who--${presence}`}>
      <Icon name={PRESENCE_ICONS[presence]} size={16} />
      {names.length > 0 ? names.join(', ') : t(`presence.${presence}`)}
      {names.length > 0 && presence !== 'here' && <span class="mute">{t(`presence.${presence}`)}</span>}
    </span>
  );
}

function LastDecision({ state, tick }: { state: FacilitatorRoleView; tick: number }) {
  if (state.decisionCount === 0) return <span class="mute">{t('facilitator.noDecision')}</span>;
  const hours = Math.max(0, tick - state.lastDecisionTick);
  const what = wordFor('do', state.lastDecision) ?? state.lastDecision;
  const why = because(state.lastReason);
  return (
    <span>
      {t('facilitator.lastDecision', { what, hours })}
      {why !== null && <span class="mute"> · {why}</span>}
    </span>
  );
}

/** Why a bot decided so: `code` or `code:id`; null when it said nothing that has words. */
function because(reason: string): string | null {
  const [code = '', what = ''] = reason.split(':');
  return code === '' ? null : wordFor('because', code, { what });
}
