// How many come in a tick when many people act independently of each other [DM5]: the Poisson law from one even number.
// Plain arithmetic only: a series, because the exponential function differs between engines.

const U32_RANGE = 4_294_967_296;
const MILLION = 1_000_000;

/** Means above this are cut: the table of the law is walked from zero. */
export const POISSON_MEAN_MAX = 20;

/** e to the power of −mean, for means of 0 to POISSON_MEAN_MAX: the inverse of the series of e^mean, which has no sign that cancels. */
function shareOfNone(mean: number): number {
  let term = 1;
  let sum = 1;
  for (let power = 1; term > sum * 1e-17; power++) {
    term = (term * mean) / power;
    sum += term;
  }
  return 1 / sum;
}

/**
 * The number of arrivals.
 * @param u32 even luck, 0 to 2^32 − 1
 * @param meanMicro arrivals expected in the tick, in millionths
 */
export function poissonCount(u32: number, meanMicro: number): number {
  const mean = Math.min(POISSON_MEAN_MAX, meanMicro / MILLION);
  const luck = u32 / U32_RANGE;
  let share = shareOfNone(mean);
  let sum = share;
  let count = 0;
  while (luck >= sum && share > 0) {
    count++;
    share = (share * mean) / count;
    sum += share;
  }
  return count;
}
