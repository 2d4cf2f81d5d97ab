// System: an improvement that nobody owns loses strength [IM5].
import { strengthOf } from '../effects/upkeep.ts';
import { recomputeModifiers } from '../effects/recompute.ts';
import type { Game } from '../state.ts';

/** Strength is lost in steps of a day. */
const STEP_TICKS = 24;

export function decayImprovements(game: Game): void {
  if (game.state.tick % STEP_TICKS !== 0) return;
  let hasChanged = false;
  for (const improvement of game.state.improvements) {
    if (improvement.state !== 'active' || improvement.ownerRoleId !== '' || improvement.strengthPerMille === 0)
      continue;
    improvement.strengthPerMille = Math.max(
      0,
      improvement.strengthPerMille - strengthOf(game, improvement.id, STEP_TICKS),
    );
    hasChanged = true;
  }
  if (hasChanged) recomputeModifiers(game);
}
