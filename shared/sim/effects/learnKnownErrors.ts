// A known-error practice: a cause seen so often becomes a known error by itself. Fades out under half strength.
import { effectKind } from './types.ts';

const WORKS_FROM_PER_MILLE = 500;

export const learnKnownErrors = effectKind({
  kind: 'learnKnownErrors',
  modify(modifiers, effect, strength) {
    if (strength < WORKS_FROM_PER_MILLE) return;
    const { knownAfterOccurrences } = modifiers;
    modifiers.knownAfterOccurrences =
      knownAfterOccurrences === 0 ? effect.afterOccurrences : Math.min(knownAfterOccurrences, effect.afterOccurrences);
  },
});
