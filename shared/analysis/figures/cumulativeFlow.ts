// Figure: how much work had arrived, was in which column, and was done, over time; bands add up to the arrivals exactly.
import type { Reading } from '../reading.ts';
import { ALL_ROUNDS, stretchOf } from '../recording/stretchOf.ts';
import type { GameRecord, ItemRecord } from '../recording/types.ts';

export interface CumulativeFlow {
  round: number;
  /** '' = all types. */
  type: string;
  /** Points of time: after so many ticks. */
  ticks: number[];
  arrived: number[];
  /** Closed in whatever way. */
  left: number[];
  /** In the order of the board, with what is in each at each point. */
  columns: { columnId: string; counts: number[]; arrivals: number; departures: number }[];
  reading: Reading;
}

const STEP_TICKS = 4;

/** @param round a round, or ALL_ROUNDS; what was open when it began counts as arrived then */
export function cumulativeFlow(record: GameRecord, round: number = ALL_ROUNDS, type = ''): CumulativeFlow {
  const { fromTick, toTick } = stretchOf(record, round);
  const size = toTick - fromTick + 1;
  const arrived = new Array<number>(size).fill(0);
  const left = new Array<number>(size).fill(0);
  const columns = record.setting.columns.map((columnId) => ({
    columnId,
    changes: new Array<number>(size).fill(0),
    arrivals: 0,
    departures: 0,
  }));
  const byId = new Map(columns.map((column) => [column.columnId, column]));
  const at = (tick: number): number => Math.min(size - 1, Math.max(0, tick - fromTick));
  const add = (list: number[], tick: number, amount: number): void => {
    const position = at(tick);
    list[position] = (list[position] ?? 0) + amount;
  };
  for (const item of record.items) {
    if ((type !== '' && item.type !== type) || !isThereIn(item, fromTick, toTick)) continue;
    add(arrived, item.arrivedTick, 1);
    if (item.closedTick >= 0 && item.closedTick < toTick) add(left, item.closedTick, 1);
    for (const visit of visitsOf(item)) {
      const column = byId.get(visit.columnId);
      if (column === undefined || visit.toTick <= fromTick || visit.fromTick >= toTick) continue;
      add(column.changes, visit.fromTick, 1);
      if (visit.fromTick >= fromTick) column.arrivals++;
      if (visit.toTick >= toTick) continue;
      add(column.changes, visit.toTick, -1);
      column.departures++;
    }
  }
  const ticks = Array.from({ length: Math.ceil(size / STEP_TICKS) }, (_, step) => fromTick + step * STEP_TICKS);
  const sampled = (changes: readonly number[]): number[] => {
    const running = runningSum(changes);
    return ticks.map((tick) => running[tick - fromTick] ?? 0);
  };
  const flow = {
    round,
    type,
    ticks,
    arrived: sampled(arrived),
    left: sampled(left),
    columns: columns.map(({ columnId, changes, arrivals, departures }) => ({
      columnId,
      counts: sampled(changes),
      arrivals,
      departures,
    })),
  };
  return { ...flow, reading: readingOf(flow) };
}

const isThereIn = ({ arrivedTick, closedTick }: ItemRecord, fromTick: number, toTick: number): boolean =>
  arrivedTick < toTick && (closedTick < 0 || closedTick >= fromTick);

/** Stretches in one column, whatever happened to the work there; the last one ends when the work does. */
function visitsOf({ spans, closedTick }: ItemRecord): { columnId: string; fromTick: number; toTick: number }[] {
  const visits: { columnId: string; fromTick: number; toTick: number }[] = [];
  for (const { columnId, fromTick, toTick } of spans) {
    const last = visits.at(-1);
    if (last?.columnId === columnId) last.toTick = toTick;
    else visits.push({ columnId, fromTick, toTick });
  }
  const last = visits.at(-1);
  if (last !== undefined && closedTick < 0) last.toTick = Number.MAX_SAFE_INTEGER;
  return visits;
}

function runningSum(changes: readonly number[]): number[] {
  let total = 0;
  return changes.map((change) => (total += change));
}

function readingOf({ arrived, left, columns }: Omit<CumulativeFlow, 'reading'>): Reading {
  const start = (arrived[0] ?? 0) - (left[0] ?? 0);
  const end = (arrived.at(-1) ?? 0) - (left.at(-1) ?? 0);
  const growth = columns.map(({ columnId, counts }) => ({ columnId, more: (counts.at(-1) ?? 0) - (counts[0] ?? 0) }));
  growth.sort((a, b) => b.more - a.more);
  const code = end > start ? 'moreComesThanGoes' : 'asMuchGoesAsComes';
  return {
    code,
    params: { startCount: start, endCount: end, columnId: growth[0]?.columnId ?? '', columnMore: growth[0]?.more ?? 0 },
  };
}
