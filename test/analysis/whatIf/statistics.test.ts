// The statistics of a what-if, against values worked out by hand.
import { describe, expect, it } from 'vitest';
import { barsOf, intervalOf, perMilleOf, quantile, spreadOf } from '../../../shared/analysis/whatIf/statistics.ts';

describe('a spread', () => {
  it('is the nearest ranks and the mean, whatever the order', () => {
    const ten = [7, 1, 10, 4, 2, 9, 3, 8, 6, 5];
    expect(spreadOf(ten)).toEqual({ p10: 1, p50: 5, p90: 9, mean: 5.5 });
  });

  it('of one number is that number, of none nothing', () => {
    expect(spreadOf([4])).toEqual({ p10: 4, p50: 4, p90: 4, mean: 4 });
    expect(quantile([], 500)).toBe(0);
  });
});

describe('the interval of a mean difference', () => {
  it('is that of Student’s law: 2.776 standard errors for five', () => {
    const { mean, low, high } = intervalOf([1, 2, 3, 4, 5]);
    expect(mean).toBe(3);
    expect(high - mean).toBeCloseTo(2.776 * Math.sqrt(2.5 / 5), 9);
    expect(mean - low).toBeCloseTo(high - mean, 9);
  });

  it('comes near to 1.96 standard errors for many', () => {
    const many = Array.from({ length: 200 }, (_, position) => position % 2);
    expect(intervalOf(many).high - 0.5).toBeCloseTo(1.98 * Math.sqrt(0.25 / 199), 4);
  });

  it('says nothing beyond the mean where there is one pair', () => {
    expect(intervalOf([6])).toEqual({ mean: 6, low: 6, high: 6 });
  });
});

describe('bars', () => {
  it('count every game once, over the same steps on both sides', () => {
    const { bounds, asPlayed, changed } = barsOf([0, 1, 12], [6, 6]);
    expect(bounds).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(asPlayed).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(changed).toEqual([0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0]);
  });

  it('are one where everything is the same', () => {
    expect(barsOf([3, 3], [3])).toEqual({ bounds: [3, 3], asPlayed: [2], changed: [1] });
  });
});

it('a share is of what there is', () => {
  expect(perMilleOf([1, 2, 3], (number) => number > 1)).toBe(667);
  expect(perMilleOf([], () => true)).toBe(0);
});
