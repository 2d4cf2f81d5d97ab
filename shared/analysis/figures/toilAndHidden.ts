// Figure: how much time went into toil, and into work that nobody else could see, by role; and when it was shown.
import type { Reading } from '../reading.ts';
import { roundsOf, stretchOf } from '../recording/stretchOf.ts';
import type { GameRecord } from '../recording/types.ts';
import { perMilleOf, sum } from '../sum.ts';
import { effort } from './effort.ts';

export interface ToilRole {
  roleId: string;
  toilMilli: number;
  /** Of the time that the hands were busy. */
  toilPerMille: number;
  /** Hand-ticks on work that was not on the board. */
  hiddenTicks: number;
  hiddenPerMille: number;
}

export interface ToilAndHidden {
  round: number;
  toilPerMille: number;
  hiddenPerMille: number;
  /** Most toil first. */
  roles: ToilRole[];
  ticks: number[];
  /** Pieces of open work that are not on the board. */
  hiddenWip: number[];
  /** What was put on the board by hand, and when. */
  pins: { tick: number; what: string }[];
  reading: Reading;
}

/** @param round a round, or ALL_ROUNDS */
export function toilAndHidden(record: GameRecord, round: number): ToilAndHidden {
  const stretch = stretchOf(record, round);
  const { roles: efforts } = effort(record, round);
  const rounds = roundsOf(record, round);
  let busyMilli = 0;
  const roles = efforts.map(({ roleId, totalMilli, row }): ToilRole => {
    const busy = totalMilli - row.idle;
    busyMilli += busy;
    const hiddenTicks = sum(rounds.flatMap(({ roles: counts }) => Object.values(counts[roleId]?.hiddenTicks ?? {})));
    const hiddenPerMille = perMilleOf(hiddenTicks * 1000, busy);
    return { roleId, toilMilli: row.toil, toilPerMille: perMilleOf(row.toil, busy), hiddenTicks, hiddenPerMille };
  });
  roles.sort((a, b) => b.toilMilli - a.toilMilli);
  const toilPerMille = perMilleOf(sum(roles.map(({ toilMilli }) => toilMilli)), busyMilli);
  const hiddenPerMille = perMilleOf(sum(roles.map(({ hiddenTicks }) => hiddenTicks)) * 1000, busyMilli);
  const { series } = record;
  const inside = series.ticks.map((tick) => tick >= stretch.fromTick && tick < stretch.toTick);
  const pins = record.pins.filter(({ tick }) => tick >= stretch.fromTick && tick < stretch.toTick);
  const most = [...roles].sort((a, b) => b.toilPerMille - a.toilPerMille)[0];
  const code = busyMilli === 0 ? 'nobodyBusy' : hiddenPerMille > 0 ? 'workNobodySees' : 'allIsSeen';
  return {
    round,
    toilPerMille,
    hiddenPerMille,
    roles,
    ticks: series.ticks.filter((_, position) => inside[position]),
    hiddenWip: series.hiddenWip.filter((_, position) => inside[position]),
    pins: pins.map(({ tick, what }) => ({ tick, what })),
    reading: {
      code,
      params: { toilPerMille, hiddenPerMille, roleId: most?.roleId ?? '', rolePerMille: most?.toilPerMille ?? 0 },
    },
  };
}
