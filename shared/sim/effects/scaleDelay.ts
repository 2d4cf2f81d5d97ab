// Shorter response times of suppliers and other delays that no hand can shorten.
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

export const scaleDelay = effectKind({
  kind: 'scaleDelay',
  modify(modifiers, effect, strength) {
    modifiers.delayPerMille = times(modifiers.delayPerMille, weaken(effect.factorPerMille, strength));
  },
});
