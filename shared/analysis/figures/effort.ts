// Figure: where the time of all hands went, by role and class, and what part of it nobody could see. Exact milli-hand-ticks.
import { EFFORT_CLASSES, type EffortClass } from '../../sim/state.ts';
import type { Reading } from '../reading.ts';
import { roundsOf } from '../recording/stretchOf.ts';
import type { GameRecord } from '../recording/types.ts';

export type EffortRow = Record<EffortClass, number>;

export interface Effort {
  round: number;
  /** Milli-hand-ticks; the classes of a row add up to its total. */
  totalMilli: number;
  all: EffortRow;
  roles: { roleId: string; totalMilli: number; row: EffortRow }[];
  /** The same for all roles, round by round. */
  rounds: { round: number; totalMilli: number; row: EffortRow }[];
  reading: Reading;
}

/** @param round a round, or ALL_ROUNDS */
export function effort(record: GameRecord, round: number): Effort {
  const results = roundsOf(record, round).flatMap(({ result }) => result ?? []);
  const roles = record.setting.roles.map(({ id }) => {
    const row = sumRows(results.flatMap((result) => result.roles[id]?.effort ?? []));
    return { roleId: id, totalMilli: totalOf(row), row };
  });
  const rounds = results.map((result) => {
    const row = sumRows([result.effort]);
    return { round: result.round, totalMilli: totalOf(row), row };
  });
  const all = sumRows(roles.map(({ row }) => row));
  return { round, totalMilli: totalOf(all), all, roles, rounds, reading: readingOf(all) };
}

function sumRows(rows: readonly EffortRow[]): EffortRow {
  const total: EffortRow = {
    value: 0,
    failureDemand: 0,
    toil: 0,
    improvement: 0,
    coordination: 0,
    switching: 0,
    idle: 0,
  };
  for (const row of rows) for (const name of EFFORT_CLASSES) total[name] += row[name];
  return total;
}

const totalOf = (row: EffortRow): number => EFFORT_CLASSES.reduce((total, name) => total + row[name], 0);

/** Of the time that hands were busy. */
function readingOf(all: EffortRow): Reading {
  const busyMilli = totalOf(all) - all.idle;
  if (busyMilli === 0) return { code: 'nobodyBusy', params: {} };
  const share = (milli: number): number => Math.floor((milli * 1000) / busyMilli);
  return {
    code: 'busyWith',
    params: {
      valuePerMille: share(all.value),
      failurePerMille: share(all.failureDemand),
      toilPerMille: share(all.toil),
      unplannedPerMille: share(all.failureDemand + all.toil),
      improvementPerMille: share(all.improvement),
      busyHours: Math.floor(busyMilli / 1000),
    },
  };
}
