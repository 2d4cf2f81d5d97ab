// The little statistics of a what-if: quantiles, the interval of a mean, bars. Whole numbers or not; no drawing, no randomness.
import type { FigureResult, Spread } from './types.ts';

export const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The number under which the share lies, by nearest rank; 0 of nothing. */
export function quantile(sorted: readonly number[], perMille: number): number {
  const rank = Math.ceil((sorted.length * perMille) / 1000);
  return sorted[Math.max(0, rank - 1)] ?? 0;
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { p10: quantile(sorted, 100), p50: quantile(sorted, 500), p90: quantile(sorted, 900), mean: meanOf(numbers) };
}

/** Two-sided 95 % quantiles of Student's law by degrees of freedom, 1 to 30; beyond, the next lower one that is listed (any table). */
const STUDENT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;
const STUDENT_MANY = [
  { from: 120, quantile: 1.98 },
  { from: 60, quantile: 2 },
  { from: 40, quantile: 2.021 },
] as const;

/** Mean of differences with its 95 % interval by Student's law; of fewer than two, no interval is known and it is the mean alone. */
export function intervalOf(differences: readonly number[]): { mean: number; low: number; high: number } {
  const mean = meanOf(differences);
  const freedom = differences.length - 1;
  if (freedom < 1) return { mean, low: mean, high: mean };
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) * (difference - mean), 0);
  const half = studentOf(freedom) * Math.sqrt(squares / freedom / differences.length);
  return { mean, low: mean - half, high: mean + half };
}

function studentOf(freedom: number): number {
  const many = STUDENT_MANY.find(({ from }) => freedom >= from);
  return many?.quantile ?? STUDENT[Math.min(freedom, STUDENT.length) - 1] ?? STUDENT[0];
}

const BARS = 12;

/** Both sides counted over the same equal steps from the least to the most of all. */
export function barsOf(asPlayed: readonly number[], changed: readonly number[]): FigureResult['bars'] {
  const all = [...asPlayed, ...changed];
  const least = all.reduce((low, number) => Math.min(low, number), Infinity);
  const most = all.reduce((high, number) => Math.max(high, number), -Infinity);
  const width = (most - least) / BARS;
  if (all.length === 0 || width === 0) {
    const bounds = all.length === 0 ? [0, 0] : [least, most];
    return { bounds, asPlayed: [asPlayed.length], changed: [changed.length] };
  }
  const count = (numbers: readonly number[]): number[] => {
    const counts = new Array<number>(BARS).fill(0);
    for (const number of numbers) {
      const bar = Math.min(BARS - 1, Math.floor((number - least) / width));
      counts[bar] = (counts[bar] ?? 0) + 1;
    }
    return counts;
  };
  const bounds = Array.from({ length: BARS + 1 }, (_, bar) => (bar === BARS ? most : least + bar * width));
  return { bounds, asPlayed: count(asPlayed), changed: count(changed) };
}

/** Share of the entries that fulfil a condition, per mille. */
export const perMilleOf = <T>(entries: readonly T[], fulfils: (entry: T) => boolean): number =>
  entries.length === 0 ? 0 : Math.round((entries.filter(fulfils).length * 1000) / entries.length);
