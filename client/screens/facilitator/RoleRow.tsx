// One role as the facilitator sees it: presence, name, hands, what waits, what was decided last and when.
import type { FacilitatorRoleView, RoleStatusView } from '../../../shared/sim/views/types.ts';
import type { TeamModel } from '../../model/TeamModel.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import { PRESENCE_ICONS } from '../play/TeamList.tsx';
import { t, wordFor } from '../../words/t.ts';

/** A role that has decided nothing for so long, with hands free and work waiting, may need a word. */
const QUIET_TICKS = 24;

export function RoleRow({ role, model }: { role: RoleStatusView; model: TeamModel }) {
  const person = model.people.value[role.id];
  const presence = person?.presence ?? 'bot';
  const state = model.facilitatorView.value?.roles[role.id];
  const names = (person?.nicknames ?? '').split('\n').filter((name) => name !== '');
  return (
    <tr class="roleRow">
      <th scope="row">
        <span class="roleRow__role">
          <Icon name={roleIconName(role.icon)} />
          {model.textOf(role.titleKey)}
        </span>
      </th>
      <td>
        <span class={`roleRow__who roleRow__who--${presence}`}>
          <Icon name={PRESENCE_ICONS[presence]} size={16} />
          {names.length > 0 ? names.join(', ') : t(`presence.${presence}`)}
          {names.length > 0 && presence !== 'here' && <span class="mute">{t(`presence.${presence}`)}</span>}
        </span>
      </td>
      {state && model.publicView.value.phase === 'running' ? (
        <>
          <td>
            <HandsCell state={state} />
          </td>
          <td>
            <DecisionCell state={state} tick={model.publicView.value.tick} />
          </td>
        </>
      ) : (
        <td colSpan={2} />
      )}
    </tr>
  );
}

function HandsCell({ state }: { state: FacilitatorRoleView }) {
  return (
    <span class="roleRow__hands">
      <span>{t('facilitator.hands', { working: state.workingHands, idle: state.idleHands })}</span>
      <span class="mute">{t('facilitator.waiting', { count: state.waitingCount })}</span>
      {state.stuckHands > 0 && (
        <span class="roleRow__amber">
          <Icon name="hourglass" size={16} />
          {t('facilitator.stuck', { count: state.stuckHands })}
        </span>
      )}
    </span>
  );
}

function DecisionCell({ state, tick }: { state: FacilitatorRoleView; tick: number }) {
  if (state.decisionCount === 0) return <span class="mute">{t('facilitator.noDecision')}</span>;
  const hours = Math.max(0, tick - state.lastDecisionTick);
  const what = wordFor('do', state.lastDecision) ?? state.lastDecision;
  const isQuiet = hours >= QUIET_TICKS && state.idleHands > 0 && state.waitingCount > 0;
  return (
    <span class="roleRow__decision">
      {isQuiet ? (
        <span class="roleRow__amber">
          <Icon name="clock" size={16} />
          {t('facilitator.idle', { hours })}
        </span>
      ) : (
        <span>{t('facilitator.lastDecision', { what, hours })}</span>
      )}
      {because(state.lastReason) !== null && <span class="mute">{because(state.lastReason)}</span>}
    </span>
  );
}

/** Why a bot decided so: `code` or `code:id`; null when it said nothing that has words. */
function because(reason: string): string | null {
  const [code = '', what = ''] = reason.split(':');
  return code === '' ? null : wordFor('because', code, { what });
}
