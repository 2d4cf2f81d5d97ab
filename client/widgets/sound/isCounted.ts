// Which hours of a countdown are heard: the last ones, while somebody can count along. Pure.

const LAST_HOURS = 10;
/** Faster than this it would be a rattle. */
const SPEED_MAX_PER_MILLE = 2000;

/** @param hours that are left */
export function isCounted(hours: number, speedPerMille: number, isPaused: boolean): boolean {
  return !isPaused && speedPerMille <= SPEED_MAX_PER_MILLE && hours > 0 && hours <= LAST_HOURS;
}
