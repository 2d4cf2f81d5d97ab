// Figure: open work at the end of a round by column and age, beside how long such work usually takes.
import { percentilesOf } from '../percentilesOf.ts';
import type { Reading } from '../reading.ts';
import { isFinished, stretchOf } from '../recording/stretchOf.ts';
import type { GameRecord, ItemRecord } from '../recording/types.ts';

export interface AgeingWork {
  round: number;
  tick: number;
  /** Oldest first. */
  points: { workId: string; type: string; columnId: string; roleId: string; ageTicks: number; isOld: boolean }[];
  /** How long 85 of 100 pieces of finished work of a type have taken so far. */
  usualTicks: Record<string, number>;
  /** In the order of the board: how old finished work was when it left a column. */
  columns: { columnId: string; count: number; p50Ticks: number; p85Ticks: number }[];
  oldCount: number;
  reading: Reading;
}

/** @param round a round, or ALL_ROUNDS for the end of the game */
export function ageingWork(record: GameRecord, round: number): AgeingWork {
  const { toTick: tick } = stretchOf(record, round);
  const leads = new Map<string, number[]>();
  for (const item of record.items) {
    if (!isFinished(item) || item.closedTick >= tick) continue;
    const list = leads.get(item.type) ?? [];
    list.push(item.closedTick - item.arrivedTick);
    leads.set(item.type, list);
  }
  const usualTicks = Object.fromEntries([...leads].map(([type, list]) => [type, percentilesOf(list).p85]));
  const columns = record.setting.columns.map((columnId) => ({ columnId, ...agesLeaving(record, columnId, tick) }));
  const points = record.items
    .filter(({ arrivedTick, closedTick }) => arrivedTick < tick && (closedTick < 0 || closedTick >= tick))
    .map((item) => {
      const ageTicks = tick - item.arrivedTick;
      const place = placeAt(item, tick - 1);
      return { workId: item.id, type: item.type, ...place, ageTicks, isOld: ageTicks > (usualTicks[item.type] ?? 0) };
    })
    .sort((a, b) => b.ageTicks - a.ageTicks);
  const oldCount = points.filter(({ isOld }) => isOld).length;
  const oldest = points[0];
  const reading: Reading =
    oldest === undefined
      ? { code: 'nothingOpen', params: {} }
      : {
          code: 'olderThanUsual',
          params: { count: points.length, oldCount, oldestId: oldest.workId, oldestTicks: oldest.ageTicks },
        };
  return { round, tick, points, usualTicks, columns, oldCount, reading };
}

function agesLeaving(
  { items }: GameRecord,
  columnId: string,
  tick: number,
): { count: number; p50Ticks: number; p85Ticks: number } {
  const ages = items.flatMap((item): number[] => {
    if (!isFinished(item) || item.closedTick >= tick) return [];
    const last = item.spans.findLast((span) => span.columnId === columnId);
    return last === undefined ? [] : [last.toTick - item.arrivedTick];
  });
  const { count, p50, p85 } = percentilesOf(ages);
  return { count, p50Ticks: p50, p85Ticks: p85 };
}

function placeAt({ spans }: ItemRecord, tick: number): { columnId: string; roleId: string } {
  const span = spans.findLast(({ fromTick }) => fromTick <= tick) ?? spans[0];
  return { columnId: span?.columnId ?? '', roleId: span?.roleId ?? '' };
}
