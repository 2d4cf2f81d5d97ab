// The value of demand that nobody knows of: possible, and lost all of it, tick by tick [EN5].
import type { Game } from '../state.ts';
import { leakTo } from './leaks.ts';
import { valueAtAge } from './valueAtAge.ts';

/** @returns the potential of this tick in cents; what is over leaves the list */
export function bookUnmet(game: Game): number {
  const { state, rules } = game;
  if (state.unmet.length === 0) return 0;
  let potentialCents = 0;
  let hasEnded = false;
  for (const { streamId, arrivedTick, value } of state.unmet) {
    const cents = value.isViable ? valueAtAge(value, state.tick - arrivedTick) : 0;
    potentialCents += cents;
    leakTo(game, `unmet:${streamId}`, rules.streams.get(streamId)?.spec.role ?? '', 'unmet', cents);
    if (value.endTick <= state.tick + 1) hasEnded = true;
  }
  if (hasEnded) state.unmet = state.unmet.filter(({ value }) => value.endTick > state.tick + 1);
  return potentialCents;
}
