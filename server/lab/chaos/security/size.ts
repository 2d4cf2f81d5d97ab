// How much a campaign tries: all of it by `chaos security`, little of it in the tests. Types only.
import type { Target } from './Target.ts';
import type { Verdict } from './verdict.ts';

export type Size = 'full' | 'short';

export type Campaign = (target: Target, size: Size) => Promise<Verdict[]>;

/** The number for this size. */
export const sized = (size: Size, full: number, short: number): number => (size === 'full' ? full : short);
