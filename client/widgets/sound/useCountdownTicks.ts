// A soft tick with each of the last hours of a countdown, while the clock is slow enough to count along. Its twin is the figure.
import { useEffect } from 'preact/hooks';
import { playSound } from './sounds.ts';

const LAST_HOURS = 10;
/** Faster than this it would be a rattle. */
const SPEED_MAX_PER_MILLE = 2000;

/** @param hours that are left; called with every change of them */
export function useCountdownTicks(hours: number, speedPerMille: number, isPaused: boolean): void {
  useEffect(() => {
    if (isCounted(hours, speedPerMille, isPaused)) void playSound('count');
  }, [hours]);
}

export function isCounted(hours: number, speedPerMille: number, isPaused: boolean): boolean {
  return !isPaused && speedPerMille <= SPEED_MAX_PER_MILLE && hours > 0 && hours <= LAST_HOURS;
}
