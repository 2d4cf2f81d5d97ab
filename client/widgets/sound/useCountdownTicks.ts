// A soft tick with each of the last hours of a countdown, while the clock is slow enough to count along. Its twin is the figure.
import { useEffect } from 'preact/hooks';
import { isCounted } from './isCounted.ts';
import { playSound } from './sounds.ts';

/** @param hours that are left; called with every change of them */
export function useCountdownTicks(hours: number, speedPerMille: number, isPaused: boolean): void {
  useEffect(() => {
    if (isCounted(hours, speedPerMille, isPaused)) void playSound('count');
  }, [hours]);
}
