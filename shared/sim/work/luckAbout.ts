// The address of luck of work that exists because of other work: it follows from that, not from how much of its kind there was before.
import type { WorkItem } from '../state.ts';

/** Spreads neighbouring hashes (the golden ratio as a 32-bit fraction). */
const SPREAD = 0x9e3779b1;
/** Room for so many of them about one piece of work. */
const PER_ITEM = 64;

/** @param ordinal which one about this item it is, from 0 */
export function luckAbout(
  streamHash: number,
  { luckHash, luckIndex }: Pick<WorkItem, 'luckHash' | 'luckIndex'>,
  ordinal = 0,
): { luckHash: number; luckIndex: number } {
  return { luckHash: (streamHash ^ Math.imul(luckHash, SPREAD)) >>> 0, luckIndex: luckIndex * PER_ITEM + ordinal };
}
