// What the team of the tiny scenario may choose: one improvement of each kind of effect, and every agreement.
// Must not hold effects that are in force at the start: the default of an agreement is what the rules do without it.
import type { z } from 'zod';
import type { EffectSpec } from '../../shared/scenario/schema.ts';
import type { scenarioSchema } from '../../shared/scenario/schema.ts';

type Input = z.input<typeof scenarioSchema>;
type Improvements = NonNullable<Input['improvements']>;
type Agreements = NonNullable<Input['agreements']>;

/** One improvement for each kind of effect, named like the kind. */
const EFFECTS: { [K in EffectSpec['kind']]: Extract<EffectSpec, { kind: K }> } = {
  scaleArrivals: { kind: 'scaleArrivals', stream: 'requests', factorPerMille: 0, onlyShown: false },
  scaleEffort: { kind: 'scaleEffort', activity: 'build', factorPerMille: 500 },
  scaleDelay: { kind: 'scaleDelay', factorPerMille: 500 },
  scaleNoise: { kind: 'scaleNoise', factorPerMille: 0 },
  lengthenGrace: { kind: 'lengthenGrace', ticks: 6 },
  automateEvents: { kind: 'automateEvents', sharePerMille: 1000 },
  scaleChangeFailure: { kind: 'scaleChangeFailure', factorPerMille: 500 },
  scaleNewProblems: { kind: 'scaleNewProblems', factorPerMille: 0 },
  lowerHazard: { kind: 'lowerHazard', service: 'store', factorPerMille: 0 },
  grantSkill: { kind: 'grantSkill', role: 'ops', skill: 'code' },
  learnKnownErrors: { kind: 'learnKnownErrors', afterOccurrences: 2 },
  raiseProblemLimit: { kind: 'raiseProblemLimit', by: 1 },
  raiseGuess: { kind: 'raiseGuess', byPerMille: 1000 },
  easeMisrouting: { kind: 'easeMisrouting', sharePerMille: 1000 },
  raiseHelp: { kind: 'raiseHelp', byPerMille: 400 },
  standardiseChanges: { kind: 'standardiseChanges', sharePerMille: 1000 },
  knowNeeds: { kind: 'knowNeeds', sharePerMille: 1000 },
  reduceDebt: { kind: 'reduceDebt', byPerMille: 200 },
  monitorService: { kind: 'monitorService', service: 'shop' },
  shareBoard: { kind: 'shareBoard', byPerMille: 100 },
};

export function tinyImprovements(): Improvements {
  const improvements = Object.values(EFFECTS).map((effect) => improvement(effect.kind, 4000, [effect]));
  const dear = improvement('dear', 20_000, [EFFECTS.raiseGuess]);
  const second = { ...improvement('second', 1000, [EFFECTS.raiseGuess]), requires: ['raiseGuess'] };
  return [...improvements, dear, second];
}

function improvement(id: string, costCents: number, effects: EffectSpec[]): Improvements[number] {
  return {
    id,
    title: id,
    story: id,
    dimension: 'processes',
    costCents,
    effortMilli: { desk: 1000, dev: 2000 },
    effects: effects.map((effect) => ({ ...effect })),
    check: { metric: 'csat', expectedPerMille: 1100 },
  };
}

export function tinyAgreements(): Agreements {
  const agreement = (id: Agreements[number]['id'], options: Record<string, number>): Agreements[number] => ({
    id,
    title: id,
    default: Object.keys(options)[0] ?? '',
    options: Object.entries(options).map(([option, value]) => ({
      id: option,
      title: option,
      expectation: option,
      value,
    })),
  });
  return [
    agreement('intake', { pull: 0, push: 0 }),
    agreement('pullRule', { fifo: 0, value: 0, due: 0, priority: 0 }),
    agreement('wipLimit', { none: 0, one: 1, two: 2 }),
    agreement('escalation', { usual: 0, early: 2, trusted: 0 }),
    agreement('majors', { usual: 0, swarmed: 0 }),
    agreement('cadence', { slow: 24, daily: 12 }),
    agreement('batch', { all: 12, single: 1 }),
    agreement('tests', { full: 1000, none: 0 }),
    agreement('capacity', { none: 0, half: 500 }),
    agreement('communication', { onRequest: 0, inform: 1000 }),
    agreement('review', { majors: 0, none: 0 }),
    agreement('rhythm', { once: 0, often: 4 }),
  ];
}
