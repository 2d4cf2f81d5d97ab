// Modifiers: what active improvements change, at full strength 1000 = unchanged. Recomputed from scratch by recomputeModifiers.
import type { Modifiers } from '../state.ts';

export function noModifiers(): Modifiers {
  return {
    arrivalsPerMille: {},
    effortPerMille: {},
    delayPerMille: 1000,
    noisePerMille: 1000,
    graceTicks: 0,
    automateEventsPerMille: 0,
    ofClass: {},
    changeFailurePerMille: 1000,
    newProblemsPerMille: 1000,
    knownAfterOccurrences: 0,
    problemLimitMore: 0,
    guessMorePerMille: 0,
    easeMisroutingPerMille: 0,
    helpMorePerMille: 0,
    standardPerMille: {},
    knowNeedsPerMille: 0,
    hazardPerMille: {},
    skills: {},
  };
}

/** A factor at a strength: 1000 at strength 0, the factor itself at 1000. */
export function weaken(factorPerMille: number, strengthPerMille: number): number {
  return 1000 + Math.floor(((factorPerMille - 1000) * strengthPerMille) / 1000);
}

/** Product of two factors in per mille. */
export function times(a: number, b: number): number {
  return Math.floor((a * b) / 1000);
}
