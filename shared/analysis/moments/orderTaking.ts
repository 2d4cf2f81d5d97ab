// Order-taking: what was ordered was delivered, and it was not what was needed. Rule: at least two features went live in the round,
// and at least 60 % of them without their need being known. Points at the one that loses most.
import { explainLeaks } from '../explainLeaks.ts';
import { perMilleOf, sum } from '../sum.ts';
import type { Detector } from './types.ts';

const LIVE_MIN = 2;
const BLIND_PER_MILLE = 600;

export const orderTaking: Detector = ({ record, round, result }) => {
  const live = record.items.filter(
    ({ type, value }) =>
      type === 'feature' && value !== null && value.liveTick >= round.fromTick && value.liveTick < round.toTick,
  );
  const blind = live.filter(({ value }) => value?.isNeedKnown === false);
  if (live.length < LIVE_MIN || perMilleOf(blind.length, live.length) < BLIND_PER_MILLE) return null;
  const leaks = explainLeaks(record, round.round).filter(({ group }) => group === 'asOrdered');
  const lostCents = sum(leaks.map(({ cents }) => cents));
  const lostPerMille = perMilleOf(lostCents, result.value.realisedCents + lostCents);
  const worst = [...blind].sort((a, b) => (b.value?.centsPerTick ?? 0) - (a.value?.centsPerTick ?? 0))[0];
  return {
    tick: worst?.value?.liveTick ?? round.fromTick,
    severity: Math.min(1000, 300 + lostPerMille * 4),
    evidence: [
      { code: 'needUnknown', params: { blindCount: blind.length, liveCount: live.length } },
      { code: 'lostAsOrdered', params: { lostCents, lostPerMille } },
      { code: 'oneOrder', params: { workId: worst?.id ?? '' } },
    ],
    workIds: blind.map(({ id }) => id),
  };
};
