// Action: a latent problem comes into being, unless it is there already [SC3].
import { addProblem } from '../problems.ts';
import type { Game } from '../state.ts';

export function newProblem(game: Game, action: { problem: string }): void {
  const spec = game.rules.problems.get(action.problem);
  const isThere = game.state.problems.some(({ specId, stage }) => specId === action.problem && stage !== 'fixed');
  if (spec !== undefined && !isThere) addProblem(game, spec);
}
