// What the facilitator's view says about one role and the people who play it, as facts for `attentionOf`.
import type { FacilitatorRoleView } from '../../../../shared/sim/views/types.ts';
import type { SeatView } from '../../../model/wireState.ts';
import type { RoleFacts } from './attention.ts';

export function seatsOf(roleId: string, seats: Readonly<Record<string, SeatView>>): SeatView[] {
  return Object.values(seats)
    .filter(({ roleIds }) => roleIds.split(' ').includes(roleId))
    .sort((a, b) => (a.nickname < b.nickname ? -1 : 1));
}

/** @param tickingSeconds how long the clock has been running: silence before does not count */
export function roleFactsOf(role: FacilitatorRoleView, seats: readonly SeatView[], tickingSeconds: number): RoleFacts {
  const people = seats.filter(({ isHere, isHandedToBot }) => isHere && !isHandedToBot);
  const quietest = Math.min(...people.map(({ quietSeconds }) => quietSeconds), tickingSeconds);
  return {
    hasPerson: people.length > 0,
    quietSeconds: people.length > 0 ? quietest : 0,
    waitingCount: role.waitingCount,
    idleHands: role.idleHands,
    stuckHands: role.stuckHands,
  };
}
