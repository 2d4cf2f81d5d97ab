// Nearest-rank percentiles of a list of numbers. Nothing else.
import { percentile } from '../sim/metrics/flow.ts';

export interface Percentiles {
  count: number;
  p50: number;
  p85: number;
  p95: number;
}

/** All 0 of nothing. */
export function percentilesOf(values: readonly number[]): Percentiles {
  return {
    count: values.length,
    p50: percentile(values, 500),
    p85: percentile(values, 850),
    p95: percentile(values, 950),
  };
}
