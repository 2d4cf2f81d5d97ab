// Luck is a pure function of its address: no state, no order, and no bias that a game would feel.
import { describe, expect, it } from 'vitest';
import { drawBelow, drawPerMille, drawSkewPerMille, drawU32, hashText } from '../../shared/sim/random.ts';

const HASH = hashText('test');
const many = <T>(draw: (index: number) => T): T[] => Array.from({ length: 20_000 }, (_, index) => draw(index));

describe('luck', () => {
  it('is the same for the same address, in any order', () => {
    const forth = many((index) => drawU32(7, HASH, index, 3));
    const back = many((index) => drawU32(7, HASH, 19_999 - index, 3)).reverse();
    expect(back).toEqual(forth);
  });

  it('differs with the seed, the stream, the index and the draw', () => {
    const base = drawU32(7, HASH, 5, 3);
    const others = [drawU32(8, HASH, 5, 3), drawU32(7, HASH + 1, 5, 3), drawU32(7, HASH, 6, 3), drawU32(7, HASH, 5, 4)];
    expect(new Set([base, ...others]).size).toBe(5);
  });

  it('is even: each tenth is drawn about as often', () => {
    const counts = new Array<number>(10).fill(0);
    for (const value of many((index) => drawBelow(1, HASH, index, 0, 10))) counts[value] = (counts[value] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(1850);
    expect(Math.max(...counts)).toBeLessThan(2150);
  });

  it('does not repeat itself from one index to the next', () => {
    const bits = many((index) => drawBelow(1, HASH, index, 0, 2));
    const same = bits.filter((bit, index) => index > 0 && bit === bits[index - 1]).length;
    expect(Math.abs(same - 10_000)).toBeLessThan(300);
  });

  it('never happens at 0 per mille and always at 1000', () => {
    expect(many((index) => drawPerMille(1, HASH, index, 0, 0)).some((hit) => hit)).toBe(false);
    expect(many((index) => drawPerMille(1, HASH, index, 0, 1000)).every((hit) => hit)).toBe(true);
  });

  it('[WK6] skews effort to the right about a mean of one', () => {
    const factors = many((index) => drawSkewPerMille(1, HASH, index, 0)).sort((a, b) => a - b);
    const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
    expect(Math.abs(mean - 1000)).toBeLessThan(30);
    expect(factors[10_000]).toBeLessThan(900);
  });

  it('stays whole and below its bound up to the largest bound', () => {
    const bound = 2 ** 21;
    const values = many((index) => drawBelow(1, HASH, index, 0, bound));
    expect(values.every((value) => Number.isInteger(value) && value >= 0 && value < bound)).toBe(true);
  });
});
