// Figure: what was possible, what arrived, and what leaked by cause, place and what hands did meanwhile. Exact at every level.
import { explainLeaks, type ExplainedLeak } from '../explainLeaks.ts';
import { LEAK_GROUPS, type LeakGroupId } from '../leakGroups.ts';
import type { Reading } from '../reading.ts';
import { roundsOf } from '../recording/stretchOf.ts';
import type { GameRecord } from '../recording/types.ts';
import { sum } from '../sum.ts';

export interface ValueFlow {
  round: number;
  potentialCents: number;
  realisedCents: number;
  leakedCents: number;
  /** In the order of LEAK_GROUPS; empty ones are left out. */
  groups: LeakBranch[];
  reading: Reading;
}

export type LeakLevel = 'group' | 'cause' | 'step' | 'role' | 'doing';

/** A share of the leaked value; those below it add up to it. */
export interface LeakBranch {
  level: LeakLevel;
  /** Group, kind of cause (with its id where it is no work), step, role, or doing (with its kind); '' = has none. */
  key: string;
  cents: number;
  /** Largest first; none below what hands did. */
  branches: LeakBranch[];
  /** The pieces of work or other causes that lost most here, largest first. */
  top: { causeKind: string; causeId: string; cents: number }[];
  /** How many causes there are in all. */
  causes: number;
}

const TOP_COUNT = 8;
const LEVELS: readonly { level: LeakLevel; keyOf: (leak: ExplainedLeak) => string }[] = [
  { level: 'group', keyOf: ({ group }) => group },
  { level: 'cause', keyOf: causeKeyOf },
  { level: 'step', keyOf: ({ stepId }) => stepId },
  { level: 'role', keyOf: ({ roleId }) => roleId },
  { level: 'doing', keyOf: ({ doing, doingKind }) => (doingKind === '' ? doing : `${doing}:${doingKind}`) },
];

/** @param round a round, or ALL_ROUNDS */
export function valueFlow(record: GameRecord, round: number): ValueFlow {
  const leaks = explainLeaks(record, round);
  const results = roundsOf(record, round).flatMap(({ result }) => result ?? []);
  const groups = branchesOf(leaks, 0);
  groups.sort((a, b) => LEAK_GROUPS.indexOf(a.key as LeakGroupId) - LEAK_GROUPS.indexOf(b.key as LeakGroupId));
  const potentialCents = sum(results.map(({ value }) => value.potentialCents));
  const realisedCents = sum(results.map(({ value }) => value.realisedCents));
  const leakedCents = sum(leaks.map(({ cents }) => cents));
  return {
    round,
    potentialCents,
    realisedCents,
    leakedCents,
    groups,
    reading: readingOf(groups, potentialCents, realisedCents),
  };
}

/** Work is told by its type, everything else by name. */
function causeKeyOf({ causeKind, causeId, causeType }: ExplainedLeak): string {
  return causeType === '' ? `${causeKind}:${causeId}` : causeKind;
}

function branchesOf(leaks: readonly ExplainedLeak[], depth: number): LeakBranch[] {
  const entry = LEVELS[depth];
  if (entry === undefined) return [];
  const byKey = new Map<string, ExplainedLeak[]>();
  for (const leak of leaks) {
    const key = entry.keyOf(leak);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [leak]);
    else list.push(leak);
  }
  const branches = [...byKey].map(([key, list]) => ({
    level: entry.level,
    key,
    cents: sum(list.map(({ cents }) => cents)),
    branches: branchesOf(list, depth + 1),
    ...causesOf(list),
  }));
  return branches.sort((a, b) => b.cents - a.cents);
}

function causesOf(leaks: readonly ExplainedLeak[]): Pick<LeakBranch, 'top' | 'causes'> {
  const byCause = new Map<string, LeakBranch['top'][number]>();
  for (const { causeKind, causeId, cents } of leaks) {
    const key = `${causeKind}:${causeId}`;
    const known = byCause.get(key);
    if (known === undefined) byCause.set(key, { causeKind, causeId, cents });
    else known.cents += cents;
  }
  const top = [...byCause.values()].sort((a, b) => b.cents - a.cents).slice(0, TOP_COUNT);
  return { top, causes: byCause.size };
}

function readingOf(groups: readonly LeakBranch[], potentialCents: number, realisedCents: number): Reading {
  const largest = [...groups].sort((a, b) => b.cents - a.cents)[0];
  if (potentialCents === 0 || largest === undefined) return { code: 'nothingLeaked', params: { realisedCents } };
  const sharePerMille = Math.floor((largest.cents * 1000) / potentialCents);
  const realisedPerMille = Math.floor((realisedCents * 1000) / potentialCents);
  return {
    code: 'largestLeak',
    params: { group: largest.key, cents: largest.cents, sharePerMille, realisedPerMille },
  };
}
