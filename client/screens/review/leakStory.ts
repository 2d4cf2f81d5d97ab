// Turns a round's leaks into groups and causes that a figure can show; every cent stays where it was. Pure.
// Must not: put anything into words, or drop rows (what is too small to draw is summed up, not left out).
import type { LeakResult, RoundResult } from '../../../shared/sim/result.ts';
import { chainPart, groupOf, LEAK_GROUPS, type LeakGroupId } from '../../../shared/wire/leakLinks.ts';

export interface LeakCause {
  /** `place:<roleId>` for waiting and work, the leak's own cause otherwise; `others` for the sum of small ones. */
  key: string;
  cents: number;
  /** Largest first. */
  rows: readonly LeakResult[];
}

export interface LeakGroup {
  id: LeakGroupId;
  cents: number;
  /** Largest first, `others` last. */
  causes: readonly LeakCause[];
}

export interface LeakStory {
  potentialCents: number;
  realisedCents: number;
  leakedCents: number;
  /** Largest first. */
  groups: readonly LeakGroup[];
}

export const OTHERS = 'others';

/** @param causesMax how many causes are told apart within a group. */
export function tellLeaks(value: RoundResult['value'], causesMax: number): LeakStory {
  const byGroup = new Map<LeakGroupId, LeakResult[]>();
  for (const leak of value.leaked) {
    const id = groupOf(leak);
    byGroup.set(id, [...(byGroup.get(id) ?? []), leak]);
  }
  const groups = [...byGroup].map(([id, leaks]) => ({ id, cents: sumOf(leaks), causes: causesOf(leaks, causesMax) }));
  groups.sort((a, b) => b.cents - a.cents || LEAK_GROUPS.indexOf(a.id) - LEAK_GROUPS.indexOf(b.id));
  return {
    potentialCents: value.potentialCents,
    realisedCents: value.realisedCents,
    leakedCents: sumOf(value.leaked),
    groups,
  };
}

/** Work that waits is told by the place where it waits, everything else by what caused it. */
function causeKeyOf(leak: LeakResult): string {
  const group = groupOf(leak);
  if (group !== 'waiting' && group !== 'inWork') return leak.cause;
  const blocked = chainPart(leak, 'doing');
  if (blocked === 'blocked:window') return 'place:window';
  const roleId = chainPart(leak, 'role');
  return roleId === '' ? leak.cause : `place:${roleId}`;
}

function causesOf(leaks: readonly LeakResult[], causesMax: number): LeakCause[] {
  const byKey = new Map<string, LeakResult[]>();
  for (const leak of leaks) {
    const key = causeKeyOf(leak);
    byKey.set(key, [...(byKey.get(key) ?? []), leak]);
  }
  const causes = [...byKey].map(([key, rows]) => ({ key, cents: sumOf(rows), rows: byCents(rows) }));
  causes.sort((a, b) => b.cents - a.cents || (a.key < b.key ? -1 : 1));
  // One more than fits is shown as it is: "others" must stand for several.
  if (causes.length <= causesMax + 1) return causes;
  const rest = causes.slice(causesMax).flatMap((cause) => cause.rows);
  return [...causes.slice(0, causesMax), { key: OTHERS, cents: sumOf(rest), rows: byCents(rest) }];
}

function sumOf(leaks: readonly { cents: number }[]): number {
  return leaks.reduce((sum, leak) => sum + leak.cents, 0);
}

function byCents(rows: readonly LeakResult[]): LeakResult[] {
  return [...rows].sort((a, b) => b.cents - a.cents);
}
