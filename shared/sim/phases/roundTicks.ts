// How long the present round is: the scenario's length and what the facilitator has added or taken [FA4].
import type { Game } from '../state.ts';

/** In ticks; 0 before the first round. */
export function roundTicks({ rules, state }: Game): number {
  const round = rules.scenario.rounds[state.round - 1];
  return round === undefined ? 0 : round.lengthTicks + state.facilitation.extraTicks;
}

/** Why the round cannot be made longer (or shorter) by so many ticks; null = it can. */
export function extensionRefusal(game: Game, ticks: number): 'wrongPhase' | 'tooLate' | null {
  const { phase, roundTick } = game.state;
  if (phase !== 'briefing' && phase !== 'running') return 'wrongPhase';
  const playedTicks = phase === 'running' ? roundTick : 0;
  return roundTicks(game) + ticks > playedTicks ? null : 'tooLate';
}
