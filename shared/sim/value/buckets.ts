// The buckets of deficits in satisfaction, and how one of them fills [CS1, CS2].
// Deficits are kept in millionths of a point so that small inputs are not lost in rounding.
import type { Scenario } from '../../scenario/schema.ts';
import type { SatisfactionBucket } from '../state.ts';

export const BUCKETS: readonly SatisfactionBucket[] = [
  'incidents',
  'requests',
  'feedback',
  'complaints',
  'changes',
  'features',
];
const MICRO_PER_MILLI = 1000;

/** [CS2] A deficit after an input, which counts less the fuller the bucket is: d += input × (cap − d) / cap. */
export function deficitAfter(deficit: number, capMicro: number, micro: number): number {
  if (capMicro === 0) return deficit;
  const room = Math.max(0, capMicro - deficit);
  return Math.min(capMicro, deficit + Math.floor(micro * (room / capMicro)));
}

/** What a bucket can hold, in millionths of a point; 0 = nothing goes in. */
export function capMicro(scenario: Scenario, bucket: SatisfactionBucket): number {
  return scenario.satisfaction.capsMilli[bucket] * MICRO_PER_MILLI;
}
