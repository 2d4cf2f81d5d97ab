// Releases leave fewer latent problems behind.
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

export const scaleNewProblems = effectKind({
  kind: 'scaleNewProblems',
  modify(modifiers, effect, strength) {
    modifiers.newProblemsPerMille = times(modifiers.newProblemsPerMille, weaken(effect.factorPerMille, strength));
  },
});
