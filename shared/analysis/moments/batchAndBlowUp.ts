// Batch and blow-up: many changes in one window, and some of them fail. Rule: in the round at least two changes failed that went out
// with two or more others, and at least 20 % of such changes did. Points at the window with most failures.
import { BATCH_FROM, changeCalendar } from '../figures/changeCalendar.ts';
import { perMilleOf } from '../sum.ts';
import type { Detector } from './types.ts';

const FAILED_MIN = 2;
const FAIL_PER_MILLE = 200;

export const batchAndBlowUp: Detector = ({ record, round }) => {
  const { entries } = changeCalendar(record, round.round);
  const inBatches = entries.filter(({ batchSize }) => batchSize >= BATCH_FROM);
  const failed = inBatches.filter(({ hasFailed }) => hasFailed);
  const failPerMille = perMilleOf(failed.length, inBatches.length);
  if (failed.length < FAILED_MIN || failPerMille < FAIL_PER_MILLE) return null;
  const alone = entries.filter(({ batchSize }) => batchSize < BATCH_FROM);
  const aloneFailed = alone.filter(({ hasFailed }) => hasFailed).length;
  return {
    tick: worstMoment(failed.map(({ tick }) => tick)),
    severity: Math.min(1000, 350 + failPerMille + failed.length * 40),
    evidence: [
      { code: 'batchesFailed', params: { failedCount: failed.length, changeCount: inBatches.length, failPerMille } },
      { code: 'aloneFailed', params: { failedCount: aloneFailed, changeCount: alone.length } },
    ],
    workIds: failed.map(({ workId }) => workId),
  };
};

/** Around which most of these ticks lie. */
function worstMoment(ticks: readonly number[]): number {
  const NEAR_TICKS = 24;
  const near = ticks.map((tick) => ticks.filter((other) => Math.abs(other - tick) <= NEAR_TICKS).length);
  return ticks[near.indexOf(Math.max(...near))] ?? 0;
}
