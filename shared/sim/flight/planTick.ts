// The time of the flight plan: as if every round so far had had its full length, however early it was ended [MI1].
import type { Game } from '../state.ts';

/** Tick of the game that the flight plan is at. */
export function planTick({ rules, state }: Game): number {
  const start = rules.roundStarts[state.round - 1] ?? 0;
  return state.phase === 'briefing' ? start : start + state.roundTick;
}
