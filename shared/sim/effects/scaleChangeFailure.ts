// Changes fail less often.
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

export const scaleChangeFailure = effectKind({
  kind: 'scaleChangeFailure',
  modify(modifiers, effect, strength) {
    modifiers.changeFailurePerMille = times(modifiers.changeFailurePerMille, weaken(effect.factorPerMille, strength));
  },
});
