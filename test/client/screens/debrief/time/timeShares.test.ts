// Percentages of hand time: whole numbers that add up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME_CLASSES, timeShares } from '../../../../../client/screens/debrief/time/timeShares.ts';

function effortOf(parts: readonly number[]) {
  const [value = 0, failureDemand = 0, toil = 0, improvement = 0, coordination = 0, switching = 0, idle = 0] = parts;
  const handTicks = parts.reduce((sum, part) => sum + part, 0);
  return { handTicks, value, failureDemand, toil, improvement, coordination, switching, idle };
}

describe('shares of hand time', () => {
  it('add up to 100 and never stray a point from the truth', () => {
    const parts = fc
      .array(fc.nat(500_000), { minLength: 7, maxLength: 7 })
      .filter((list) => list.some((part) => part > 0));
    fc.assert(
      fc.property(parts, (list) => {
        const shares = timeShares(effortOf(list));
        expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        for (const { percent, share } of shares) expect(Math.abs(percent - share * 100)).toBeLessThan(1);
      }),
    );
  });

  it('are all zero for a role that had no time', () => {
    expect(timeShares(effortOf([])).map(({ percent }) => percent)).toEqual(TIME_CLASSES.map(() => 0));
  });
});
