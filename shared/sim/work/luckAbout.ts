// Addresses of luck: of what a stream brings, and of work that exists because of other work [DM2]. Neither follows from how much of
// its kind there was before, so that no decision shifts the luck of what comes later.
import type { CompiledStream } from '../rules.ts';
import type { WorkItem } from '../state.ts';

/** Where the luck of a piece of work is found, beside the seed. */
export interface Luck {
  luckHash: number;
  luckIndex: number;
}

/** Spread neighbouring numbers (the golden ratio as a 32-bit fraction, and a multiplier of MurmurHash3). */
const SPREAD = 0x9e3779b1;
const OTHER_SPREAD = 0x85ebca6b;
/** Room for so many of them about one piece of work. */
const PER_ITEM = 64;

/** @param ordinal its place among what the stream brings in this tick; places under 0 are for what comes beside that */
export function luckInTick({ workHash }: CompiledStream, tick: number, ordinal: number): Luck {
  return { luckHash: (workHash + Math.imul(ordinal, SPREAD)) >>> 0, luckIndex: tick };
}

/** @param ordinal which one about this item it is, from 0 */
export function luckAbout(
  streamHash: number,
  { luckHash, luckIndex }: Pick<WorkItem, 'luckHash' | 'luckIndex'>,
  ordinal = 0,
): Luck {
  return { luckHash: (streamHash ^ Math.imul(luckHash, SPREAD)) >>> 0, luckIndex: luckIndex * PER_ITEM + ordinal };
}

/** Of work that other work causes in this tick: at most one piece of the stream. */
export function luckFrom({ workHash }: CompiledStream, { luckHash, luckIndex }: Luck, tick: number): Luck {
  const cause = Math.imul(luckHash, SPREAD) ^ Math.imul(luckIndex + 1, OTHER_SPREAD);
  return { luckHash: (workHash ^ cause) >>> 0, luckIndex: tick };
}
