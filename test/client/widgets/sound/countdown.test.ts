// Which hours of a countdown are heard.
import { expect, it } from 'vitest';
import { isCounted } from '../../../../client/widgets/sound/isCounted.ts';

it('counts the last ten hours, and not the end itself', () => {
  const heard = [12, 11, 10, 9, 1, 0].filter((hours) => isCounted(hours, 1000, false));
  expect(heard).toEqual([10, 9, 1]);
});

it('is silent while the clock stands still or runs too fast to count along', () => {
  expect(isCounted(5, 1000, true)).toBe(false);
  expect(isCounted(5, 2000, false)).toBe(true);
  expect(isCounted(5, 4000, false)).toBe(false);
});
