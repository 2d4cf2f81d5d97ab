// Monitoring tuned: fewer events that mean nothing.
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

export const scaleNoise = effectKind({
  kind: 'scaleNoise',
  modify(modifiers, effect, strength) {
    modifiers.noisePerMille = times(modifiers.noisePerMille, weaken(effect.factorPerMille, strength));
  },
});
