// Figure: how long each piece of finished work took from its arrival, as a scatter with percentiles, by type.
import { percentilesOf, type Percentiles } from '../percentilesOf.ts';
import type { Reading } from '../reading.ts';
import { isClosedIn, isFinished, stretchOf } from '../recording/stretchOf.ts';
import type { GameRecord } from '../recording/types.ts';

export interface LeadTimes {
  round: number;
  /** '' = all types. */
  type: string;
  points: { workId: string; type: string; closedTick: number; leadTicks: number; touchedTicks: number }[];
  all: Percentiles;
  byType: { type: string; percentiles: Percentiles }[];
  reading: Reading;
}

/** @param round a round, or ALL_ROUNDS */
export function leadTimes(record: GameRecord, round: number, type = ''): LeadTimes {
  const stretch = stretchOf(record, round);
  const points = record.items
    .filter((item) => isFinished(item) && isClosedIn(item, stretch) && (type === '' || item.type === type))
    .map(({ id, type: ofType, closedTick, arrivedTick, touchedTicks }) => ({
      workId: id,
      type: ofType,
      closedTick,
      leadTicks: closedTick - arrivedTick,
      touchedTicks,
    }));
  const types = [...new Set(points.map((point) => point.type))].sort();
  const byType = types.map((entry) => ({
    type: entry,
    percentiles: percentilesOf(points.filter((point) => point.type === entry).map(({ leadTicks }) => leadTicks)),
  }));
  const all = percentilesOf(points.map(({ leadTicks }) => leadTicks));
  const params = { count: all.count, p50Ticks: all.p50, p85Ticks: all.p85, p95Ticks: all.p95 };
  // A long tail: most is quick, and what is not takes for ever.
  const code = all.count === 0 ? 'nothingFinished' : all.p95 > all.p50 * 5 ? 'longTail' : 'steadyLeadTimes';
  return { round, type, points, all, byType, reading: { code, params } };
}
