// System: an improvement that nobody owns loses strength [IM5].
import { recomputeModifiers } from '../effects/recompute.ts';
import type { Game } from '../state.ts';

/** Strength is lost in steps of a day. */
const STEP_TICKS = 24;
const DECAY_PERIOD_TICKS = 480;

export function decayImprovements(game: Game): void {
  if (game.state.tick % STEP_TICKS !== 0) return;
  let hasChanged = false;
  for (const improvement of game.state.improvements) {
    if (improvement.state !== 'active' || improvement.ownerRoleId !== '' || improvement.strengthPerMille === 0)
      continue;
    const perPeriod = game.rules.improvements.get(improvement.id)?.decayPerMille ?? 0;
    improvement.strengthPerMille = Math.max(
      0,
      improvement.strengthPerMille - Math.ceil((perPeriod * STEP_TICKS) / DECAY_PERIOD_TICKS),
    );
    hasChanged = true;
  }
  if (hasChanged) recomputeModifiers(game);
}
