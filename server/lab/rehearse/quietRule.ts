// Whom the facilitator's console would name as quiet, by its own rule, from the state that it gets. Pure.
// The rule is the console's (a test holds the two together); must not get ahead of it.
import type { FacilitatorRoleView } from '../../../shared/sim/views/types.ts';

/** The parts of a seat that count. */
export interface SeatSight {
  roleIds: string;
  isHere: boolean;
  quietSeconds: number;
  isHandedToBot: boolean;
}

const QUIET_SECONDS = 15;

/** @param tickingSeconds how long the clock has been running: silence before does not count */
export function isNamedQuiet(
  role: Pick<FacilitatorRoleView, 'id' | 'waitingCount'>,
  seats: readonly SeatSight[],
  tickingSeconds: number,
): boolean {
  const people = seats.filter(
    ({ roleIds, isHere, isHandedToBot }) => isHere && !isHandedToBot && roleIds.split(' ').includes(role.id),
  );
  if (people.length === 0 || role.waitingCount === 0) return false;
  return Math.min(...people.map(({ quietSeconds }) => quietSeconds), tickingSeconds) >= QUIET_SECONDS;
}
