// What is wrong with a record, judged by the sums that must be exact. Nothing when it is right.
import { EFFORT_CLASSES } from '../sim/state.ts';
import { explainLeaks, isUnexplained } from './explainLeaks.ts';
import { cumulativeFlow } from './figures/cumulativeFlow.ts';
import { effort } from './figures/effort.ts';
import { valueFlow, type LeakBranch } from './figures/valueFlow.ts';
import { ALL_ROUNDS } from './recording/stretchOf.ts';
import type { GameRecord } from './recording/types.ts';
import { sum } from './sum.ts';

/** Share of the leaked value that nobody need explain. */
const UNEXPLAINED_PER_MILLE_MAX = 20;

export function recordFaults(record: GameRecord): string[] {
  const rounds = [ALL_ROUNDS, ...record.rounds.flatMap(({ round, result }) => (result === null ? [] : [round]))];
  return [
    ...rounds.flatMap((round) => [...valueFaults(record, round), ...effortFaults(record, round)]),
    ...itemFaults(record),
    ...rounds.flatMap((round) => flowFaults(record, round)),
  ];
}

function valueFaults(record: GameRecord, round: number): string[] {
  const faults: string[] = [];
  const flow = valueFlow(record, round);
  if (flow.potentialCents !== flow.realisedCents + flow.leakedCents)
    faults.push(`round ${round}: ${flow.potentialCents} is not ${flow.realisedCents} + ${flow.leakedCents}`);
  if (sum(flow.groups.map(({ cents }) => cents)) !== flow.leakedCents)
    faults.push(`round ${round}: the groups are not what leaked`);
  for (const group of flow.groups) faults.push(...branchFaults(group));
  const unexplained = sum(explainLeaks(record, round).flatMap((leak) => (isUnexplained(leak) ? leak.cents : [])));
  if (unexplained * 1000 > flow.leakedCents * UNEXPLAINED_PER_MILLE_MAX)
    faults.push(`round ${round}: nobody can explain ${unexplained} of ${flow.leakedCents} cents`);
  return faults;
}

function branchFaults({ key, cents, branches, level }: LeakBranch): string[] {
  if (level === 'doing') return [];
  const below = sum(branches.map((branch) => branch.cents));
  return [...(below === cents ? [] : [`${level} ${key}: ${cents} is not ${below}`]), ...branches.flatMap(branchFaults)];
}

function effortFaults(record: GameRecord, round: number): string[] {
  const faults: string[] = [];
  const { totalMilli, all, roles } = effort(record, round);
  if (totalMilli !== sum(roles.map((role) => role.totalMilli))) faults.push(`round ${round}: roles do not add up`);
  for (const name of EFFORT_CLASSES)
    if (all[name] !== sum(roles.map(({ row }) => row[name]))) faults.push(`round ${round}: ${name} does not add up`);
  const hands = sum(record.setting.roles.map((role) => role.hands));
  const ticks = sum(
    record.rounds.flatMap(({ round: number, fromTick, toTick, result }) =>
      result !== null && (round === ALL_ROUNDS || round === number) ? toTick - fromTick : [],
    ),
  );
  if (totalMilli !== ticks * hands * 1000) faults.push(`round ${round}: ${totalMilli} of ${ticks} ticks`);
  return faults;
}

/** The stretches of a piece of work follow on each other, from its arrival to its end. */
function itemFaults({ items, rounds }: GameRecord): string[] {
  const faults: string[] = [];
  const end = rounds.at(-1)?.toTick ?? 0;
  for (const { id, spans, arrivedTick, closedTick } of items) {
    if (spans.length === 0) continue;
    let at = arrivedTick;
    for (const { fromTick, toTick } of spans) {
      if (fromTick !== at || toTick < fromTick) faults.push(`${id} was nowhere from ${at} to ${fromTick}`);
      at = toTick;
    }
    const until = closedTick < 0 ? end : closedTick;
    if (at !== until) faults.push(`${id} ends at ${until} and is seen until ${at}`);
  }
  return faults;
}

function flowFaults(record: GameRecord, round: number): string[] {
  const { ticks, arrived, left, columns } = cumulativeFlow(record, round);
  const faults = ticks.filter((_, position) => {
    const inside = sum(columns.map(({ counts }) => counts[position] ?? 0));
    return inside !== (arrived[position] ?? 0) - (left[position] ?? 0);
  });
  return faults.length === 0 ? [] : [`round ${round}: bands do not add up at ticks ${faults.slice(0, 5).join(', ')}`];
}
