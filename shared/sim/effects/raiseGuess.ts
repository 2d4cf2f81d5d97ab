// Triage finds the right tray more often.
import { effectKind } from './types.ts';

export const raiseGuess = effectKind({
  kind: 'raiseGuess',
  modify(modifiers, effect, strength) {
    modifiers.guessMorePerMille += Math.floor((effect.byPerMille * strength) / 1000);
  },
});
