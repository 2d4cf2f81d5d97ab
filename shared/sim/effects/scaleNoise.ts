// Monitoring tuned: fewer events that mean nothing.
import { tuningFor } from './eventTuning.ts';
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

export const scaleNoise = effectKind({
  kind: 'scaleNoise',
  modify(modifiers, effect, strength) {
    const tuning = tuningFor(modifiers, effect.eventClass);
    tuning.noisePerMille = times(tuning.noisePerMille, weaken(effect.factorPerMille, strength));
  },
});
