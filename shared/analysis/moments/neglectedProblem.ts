// Neglected problem: one cause strikes again and again, and nobody looks into it. Rule: a cause struck at least three times in the
// round, has taken at least 48 hours of hands so far, is neither fixed nor under investigation at its end, and was so for less than a
// tenth of it; and for less than half of the round the team looked into any cause at all. Points at its third strike of the round.
import { sum } from '../sum.ts';
import { incidentsOfProblem } from './incidentsOf.ts';
import type { Detector, Finding, RoundSight } from './types.ts';
import type { ProblemRecord } from '../recording/types.ts';

const STRIKES_MIN = 3;
const MILLI_HOURS_MIN = 48_000;
const LOOKED_INTO_SHARE = 10;
const MILLI = 1000;

export const neglectedProblem: Detector = (sight) => {
  const { record, round } = sight;
  const looked = record.problems.flatMap(({ rounds }) => rounds.filter((entry) => entry.round === round.round));
  const lookedTicks = sum(looked.map(({ investigatedTicks }) => investigatedTicks));
  if (lookedTicks * 2 >= round.toTick - round.fromTick) return null;
  const found = record.problems.flatMap((problem) => neglect(sight, problem) ?? []);
  return found.sort((a, b) => b.severity - a.severity)[0] ?? null;
};

function neglect({ record, round }: RoundSight, problem: ProblemRecord): Finding | null {
  const now = problem.rounds.find((entry) => entry.round === round.round);
  const before = problem.rounds.find((entry) => entry.round === round.round - 1);
  if (now === undefined || now.stage === 'fixed' || now.stage === 'suspected' || now.costMilliHours < MILLI_HOURS_MIN)
    return null;
  if (now.investigatedTicks * LOOKED_INTO_SHARE >= round.toTick - round.fromTick) return null;
  const strikes = now.occurrences - (before?.occurrences ?? 0);
  if (strikes < STRIKES_MIN) return null;
  const those = incidentsOfProblem(record, problem.id).filter(
    ({ arrivedTick }) => arrivedTick >= round.fromTick && arrivedTick < round.toTick,
  );
  const hours = Math.floor(now.costMilliHours / MILLI);
  return {
    tick: (those[STRIKES_MIN - 1] ?? those.at(-1))?.arrivedTick ?? round.fromTick,
    severity: Math.min(1000, 350 + strikes * 12 + Math.floor(hours / 2)),
    evidence: [
      { code: 'causeStruck', params: { problemId: problem.id, serviceId: problem.serviceId, strikeCount: strikes } },
      { code: 'causeCost', params: { problemId: problem.id, hours, costCents: now.costCents } },
      { code: 'nobodyLooked', params: { lookedIntoTicks: now.investigatedTicks } },
    ],
    workIds: those.map(({ id }) => id),
  };
}
