// How much a campaign tries: all of it by `chaos`, little of it in the tests. Pure.

export type Size = 'full' | 'short';

/** The number for this size. */
export const sized = (size: Size, full: number, short: number): number => (size === 'full' ? full : short);
