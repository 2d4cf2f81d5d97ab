// The facilitator's picture of who is busy, idle or stuck, and what each role decided last. Presence is added by the server.
import type { Game } from '../state.ts';
import type { FacilitatorRoleView, FacilitatorView } from './types.ts';
import { viewAgenda, viewInjects } from './viewFacilitation.ts';
import { statusOfHand } from './viewHands.ts';

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
  for (const item of state.open) {
    const row = roles[item.roleId];
    if (row && item.status === 'waiting') row.waitingCount++;
  }
  return { roles, injects: viewInjects(game), agenda: viewAgenda(game), undoable: '' };
}
