// The facilitator's picture of who is busy, idle or stuck, and what each role decided last. Presence is added by the server.
import { undoableType } from '../facilitation/lastOrder.ts';
import type { Game, WorkItem } from '../state.ts';
import type { FacilitatorRoleView, FacilitatorView } from './types.ts';
import { viewAgenda, viewInjects } from './viewFacilitation.ts';
import { statusOfHand } from './viewHands.ts';
import { viewAllStreams } from './viewStreams.ts';

/** One row per role. */
export function viewFacilitator(game: Game): FacilitatorView {
  const { rules, state } = game;
  const roles: Record<string, FacilitatorRoleView> = {};
  for (const roleId of rules.roleIds) {
    const role = state.roles[roleId];
    if (!role) continue;
    roles[roleId] = {
      id: roleId,
      waitingCount: 0,
      waitingTypes: '',
      workingHands: 0,
      idleHands: 0,
      stuckHands: 0,
      decisionCount: role.decisions,
      lastDecision: role.lastDecision,
      lastDecisionTick: role.lastDecisionTick,
      lastReason: '',
    };
  }
  for (const hand of state.hands) {
    const row = roles[hand.roleId];
    if (!row) continue;
    const status = statusOfHand(hand, state.tick);
    if (status === 'working') row.workingHands++;
    else if (status === 'stuck') row.stuckHands++;
    else if (status === 'idle') row.idleHands++;
  }
  for (const [roleId, waiting] of waitingByRole(game)) {
    const row = roles[roleId];
    if (!row) continue;
    row.waitingCount = waiting.length;
    row.waitingTypes = countsByType(waiting);
  }
  return {
    roles,
    streams: viewAllStreams(game),
    injects: viewInjects(game),
    agenda: viewAgenda(game),
    undoable: undoableType(game),
  };
}

function waitingByRole({ state }: Game): Map<string, WorkItem[]> {
  const byRole = new Map<string, WorkItem[]>();
  for (const item of state.open) {
    if (item.status !== 'waiting') continue;
    const waiting = byRole.get(item.roleId);
    if (waiting) waiting.push(item);
    else byRole.set(item.roleId, [item]);
  }
  return byRole;
}

/** `type:count` pairs, space-separated, always in the same order. */
function countsByType(items: readonly WorkItem[]): string {
  const counts = new Map<string, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => `${type}:${count}`)
    .sort()
    .join(' ');
}
