// Figure: of the time that finished work took, how much somebody worked on it, by type and round by round.
import type { Reading } from '../reading.ts';
import { isClosedIn, isFinished, stretchOf } from '../recording/stretchOf.ts';
import type { GameRecord, ItemRecord } from '../recording/types.ts';
import { perMilleOf, sum } from '../sum.ts';

export interface FlowEfficiency {
  round: number;
  touchedTicks: number;
  elapsedTicks: number;
  perMille: number;
  byType: { type: string; count: number; touchedTicks: number; elapsedTicks: number; perMille: number }[];
  rounds: { round: number; perMille: number }[];
  reading: Reading;
}

/** @param round a round, or ALL_ROUNDS */
export function flowEfficiency(record: GameRecord, round: number): FlowEfficiency {
  const done = finishedIn(record, round);
  const byType = [...new Set(done.map(({ type }) => type))].sort().map((type) => {
    const items = done.filter((item) => item.type === type);
    return { type, count: items.length, ...efficiencyOf(items) };
  });
  byType.sort((a, b) => a.perMille - b.perMille);
  const rounds = record.rounds.map((entry) => ({
    round: entry.round,
    perMille: efficiencyOf(finishedIn(record, entry.round)).perMille,
  }));
  const all = efficiencyOf(done);
  const code = done.length === 0 ? 'nothingFinished' : 'workedOnOfLeadTime';
  const params = {
    perMille: all.perMille,
    lowestType: byType[0]?.type ?? '',
    lowestPerMille: byType[0]?.perMille ?? 0,
  };
  return { round, ...all, byType, rounds, reading: { code, params } };
}

function finishedIn(record: GameRecord, round: number): ItemRecord[] {
  const stretch = stretchOf(record, round);
  return record.items.filter((item) => isFinished(item) && isClosedIn(item, stretch));
}

/** The tick of arrival counts: who is served at once was touched in one tick of one. */
function efficiencyOf(items: readonly ItemRecord[]): { touchedTicks: number; elapsedTicks: number; perMille: number } {
  const touchedTicks = sum(items.map((item) => item.touchedTicks));
  const elapsedTicks = sum(items.map(({ closedTick, arrivedTick }) => closedTick - arrivedTick + 1));
  return { touchedTicks, elapsedTicks, perMille: Math.min(1000, perMilleOf(touchedTicks, elapsedTicks)) };
}
