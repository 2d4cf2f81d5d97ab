// Improvement that paid: what was expected came, and the whole is better off. Rule: an improvement that was in force for the whole
// round reached its figure for the first time, and a larger share of what was possible arrived than in the round before it was in force.
// Points at the moment when it came into force.
import { perMilleOf } from '../sum.ts';
import type { Detector, Finding, RoundSight } from './types.ts';

export const improvementThatPaid: Detector = (sight) => {
  const found = sight.result.improvements.flatMap(({ id }) => payment(sight, id) ?? []);
  return found.sort((a, b) => b.severity - a.severity)[0] ?? null;
};

function payment({ record, round, result }: RoundSight, id: string): Finding | null {
  const outcome = result.improvements.find((entry) => entry.id === id);
  const active = record.improvements.find((entry) => entry.id === id)?.stages.find(({ state }) => state === 'active');
  if (outcome?.verdict !== 'hit' || active === undefined || active.tick >= round.fromTick) return null;
  if (hasHitBefore({ record, round, result }, id)) return null;
  const before = record.rounds.find((entry) => entry.round === Math.max(1, active.round - 1))?.result?.value;
  if (before === undefined) return null;
  const beforePerMille = perMilleOf(before.realisedCents, before.potentialCents);
  const nowPerMille = perMilleOf(result.value.realisedCents, result.value.potentialCents);
  if (nowPerMille <= beforePerMille) return null;
  const { metric, baseline, target, actual, ownerRoleId } = outcome;
  return {
    tick: active.tick,
    severity: Math.min(1000, 400 + (nowPerMille - beforePerMille)),
    evidence: [
      { code: 'figureReached', params: { improvementId: id, metric, baseline, target, actual } },
      { code: 'wholeBetter', params: { beforePerMille, nowPerMille } },
    ],
    roleIds: ownerRoleId === '' ? [] : [ownerRoleId],
  };
}

const hasHitBefore = ({ record, round }: RoundSight, id: string): boolean =>
  record.rounds.some(
    ({ round: number, result }) =>
      number < round.round && result?.improvements.some((entry) => entry.id === id && entry.verdict === 'hit') === true,
  );
