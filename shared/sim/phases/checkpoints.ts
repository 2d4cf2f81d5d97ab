// Checkpoints: the state as each briefing was entered, kept beside the state for playing a round again [FA7].
// Not part of the fingerprint; a game that keeps none plays the same.
import { buildIndex } from '../gameIndex.ts';
import type { Game, GameState } from '../state.ts';
import { tell } from '../tell.ts';

/** JSON of GameState by round. */
export type Checkpoints = Map<number, string>;

/** The briefing of a round has been entered, perhaps again; what was decided on the way is in it. */
export function keepCheckpoint({ checkpoints, state }: Game): void {
  checkpoints?.set(state.round, JSON.stringify(state));
}

/** Takes the round back to its briefing, in place; seats, the speed of the clock and what was said stay as they are now. */
export function replayRound(game: Game): void {
  const { state } = game;
  const text = game.checkpoints?.get(state.round);
  if (text === undefined) return;
  const { seats, speedPerMille, talk } = state;
  const before = JSON.parse(text) as GameState;
  for (const key of Object.keys(state)) if (!Object.hasOwn(before, key)) Reflect.deleteProperty(state, key);
  Object.assign(state, before, { seats, speedPerMille, isPaused: false, talk: { ...talk, ready: [], standUp: null } });
  state.facilitation.lastOrder = null;
  Object.assign(game.index, buildIndex(game.rules, state));
  tell(game, 'phaseChanged', 'public', { text: state.phase });
}
