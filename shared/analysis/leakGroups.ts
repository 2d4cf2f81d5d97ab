// How to read the causes and chains of leaks, and the few groups under which people are told of them.
// Must not: put anything into words, or count.
import type { LeakResult } from '../sim/result.ts';

export const LEAK_GROUPS = [
  'waiting',
  'inWork',
  'outages',
  'windows',
  'asOrdered',
  'satisfaction',
  'withdrawn',
  'unmet',
  'strategy',
  'manoeuvre',
  'slack',
] as const;
export type LeakGroupId = (typeof LEAK_GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<string, LeakGroupId>> = {
  incident: 'outages',
  problem: 'outages',
  window: 'windows',
  need: 'asOrdered',
  unmet: 'unmet',
  retired: 'strategy',
  satisfaction: 'satisfaction',
  manoeuvre: 'manoeuvre',
  slack: 'slack',
};

/** The part of a link before its first colon, for instance `incident` of `incident:i3`. */
export function kindOf(link: string): string {
  return link.slice(0, Math.max(0, link.indexOf(':')));
}

/** The rest of a link, for instance `blocked:window` of `doing:blocked:window`. */
export function restOf(link: string): string {
  return link.slice(link.indexOf(':') + 1);
}

/** The first link of a kind in a leak's chain, without its kind; '' when there is none. */
export function chainPart(leak: LeakResult, kind: string): string {
  const link = leak.chain.find((entry) => kindOf(entry) === kind);
  return link === undefined ? '' : restOf(link);
}

/** The group that a leak is told under. */
export function groupOf(leak: LeakResult): LeakGroupId {
  const known = GROUP_OF_KIND[kindOf(leak.cause)];
  if (known !== undefined) return known;
  const doing = chainPart(leak, 'doing');
  if (doing === 'withdrawn') return 'withdrawn';
  if (doing === 'sustained') return 'strategy';
  return doing === 'work' ? 'inWork' : 'waiting';
}
