// How long the present round is: the scenario's length and what the facilitator has added or taken [FA4].
import type { Game } from '../state.ts';

/** In ticks; 0 before the first round. */
export function roundTicks({ rules, state }: Game): number {
  const round = rules.scenario.rounds[state.round - 1];
  return round === undefined ? 0 : round.lengthTicks + state.facilitation.extraTicks;
}
