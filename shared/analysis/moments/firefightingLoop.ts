// Firefighting loop: so busy with what breaks that nobody keeps it from breaking. Rule: at least 7 % of all hand time in failures,
// improvement less than a fifth of that, and at least half of the round's incidents with a cause that had struck before.
// Points at the third time that the most frequent cause of the round struck.
import { perMilleOf } from '../sum.ts';
import { incidentsArrivedIn, incidentsOfProblem } from './incidentsOf.ts';
import type { Detector } from './types.ts';

const FAILURE_PER_MILLE = 70;
const IMPROVEMENT_SHARE = 5;
const REPEATED_PER_MILLE = 500;
const THIRD = 2;

export const firefightingLoop: Detector = (sight) => {
  const { record, round, result } = sight;
  const { handTicks, failureDemand, improvement } = result.effort;
  const failurePerMille = perMilleOf(failureDemand, handTicks);
  if (failurePerMille < FAILURE_PER_MILLE || improvement * IMPROVEMENT_SHARE >= failureDemand) return null;
  const arrived = incidentsArrivedIn(sight);
  const strikes = new Map<string, number>();
  let repeated = 0;
  for (const { id, incident } of arrived) {
    if (incident.problemId === '') continue;
    if (incidentsOfProblem(record, incident.problemId)[0]?.id !== id) repeated++;
    strikes.set(incident.problemId, (strikes.get(incident.problemId) ?? 0) + 1);
  }
  const repeatedPerMille = perMilleOf(repeated, arrived.length);
  if (repeatedPerMille < REPEATED_PER_MILLE) return null;
  const [problemId, count] = [...strikes].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  const those = arrived.filter(({ incident }) => incident.problemId === problemId);
  return {
    tick: (those[THIRD] ?? those.at(-1))?.arrivedTick ?? round.fromTick,
    severity: Math.min(1000, 400 + failurePerMille * 2 + Math.floor(repeatedPerMille / 10)),
    evidence: [
      { code: 'timeInFailures', params: { failurePerMille, improvementPerMille: perMilleOf(improvement, handTicks) } },
      { code: 'seenBefore', params: { repeatedPerMille, incidentCount: arrived.length } },
      { code: 'oneCauseStruck', params: { problemId, strikeCount: count } },
    ],
    workIds: those.map(({ id }) => id),
  };
};
