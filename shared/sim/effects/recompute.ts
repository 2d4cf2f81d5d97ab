// Recomputes the modifiers from all active improvements at their strengths [IM4].
import type { Game } from '../state.ts';
import { applyEffect } from './index.ts';
import { noModifiers } from './modifiers.ts';

export function recomputeModifiers(game: Game): void {
  const modifiers = noModifiers();
  for (const improvement of game.state.improvements) {
    if (improvement.state !== 'active') continue;
    for (const effect of game.rules.improvements.get(improvement.id)?.effects ?? []) {
      applyEffect(modifiers, effect, improvement.strengthPerMille);
    }
  }
  game.state.modifiers = modifiers;
}
