// Action: whoever owned an improvement does not any more (a reorganisation, a new job).
import { loseOwner as forget } from '../effects/upkeep.ts';
import type { Game } from '../state.ts';

export function loseOwner(game: Game, action: { improvement: string }): void {
  const improvement = game.state.improvements.find((entry) => entry.id === action.improvement);
  if (improvement !== undefined) forget(game, improvement);
}
