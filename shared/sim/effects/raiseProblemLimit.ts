// More problems may be under investigation at once. Fades out under half strength.
import { effectKind } from './types.ts';

const WORKS_FROM_PER_MILLE = 500;

export const raiseProblemLimit = effectKind({
  kind: 'raiseProblemLimit',
  modify(modifiers, effect, strength) {
    if (strength >= WORKS_FROM_PER_MILLE) modifiers.problemLimitMore += effect.by;
  },
});
