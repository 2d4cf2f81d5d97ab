// Durations on axes as people say them: hours under a day, days beyond. For round durations only.
import type { Wording } from '../words/Wording.ts';

const DAY_TICKS = 24;

export function durationName(wording: Wording, ticks: number): string {
  if (ticks < DAY_TICKS) return wording.hours(ticks);
  return wording.say('chart.days', { days: Math.round(ticks / DAY_TICKS) });
}
