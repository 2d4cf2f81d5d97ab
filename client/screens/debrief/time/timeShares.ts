// Shares of hand time by class, rounded so that they add up to 100. Pure.
import type { EffortResult } from '../../../../shared/sim/result.ts';

export const TIME_CLASSES = [
  'value',
  'failureDemand',
  'toil',
  'improvement',
  'coordination',
  'switching',
  'idle',
] as const;
export type TimeClass = (typeof TIME_CLASSES)[number];

export interface TimeShare {
  id: TimeClass;
  /** Whole percent; all of a row add up to 100 (or are all 0). */
  percent: number;
  /** Exact, 0–1. */
  share: number;
}

/** Largest remainders get the missing points, so that no row adds up to 99 or 101. */
export function timeShares(effort: EffortResult): TimeShare[] {
  const total = effort.handTicks;
  if (total <= 0) return TIME_CLASSES.map((id) => ({ id, percent: 0, share: 0 }));
  const shares = TIME_CLASSES.map((id) => ({
    id,
    share: effort[id] / total,
    percent: Math.floor((effort[id] * 100) / total),
  }));
  const missing = 100 - shares.reduce((sum, entry) => sum + entry.percent, 0);
  const byRemainder = [...shares].sort(
    (a, b) =>
      b.share * 100 - b.percent - (a.share * 100 - a.percent) ||
      TIME_CLASSES.indexOf(a.id) - TIME_CLASSES.indexOf(b.id),
  );
  for (const entry of byRemainder.slice(0, missing)) entry.percent += 1;
  return shares;
}
