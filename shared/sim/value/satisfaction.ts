// Customer satisfaction: deficits in saturating buckets, and the factor that they put on revenue [CS1–CS5].
// Deficits are kept in millionths of a point so that small inputs are not lost in rounding.
import type { Scenario } from '../../scenario/schema.ts';
import type { Game, SatisfactionBucket, WorkItem, WorkType } from '../state.ts';

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

export function hurt(game: Game, bucket: SatisfactionBucket, micro: number): void {
  const { satisfaction } = game.state;
  satisfaction[bucket] = deficitAfter(satisfaction[bucket], capMicro(game.rules.scenario, bucket), micro);
}

/** Satisfaction now, in milli-points of 100. */
export function csatMilli(game: Game): number {
  const { incidents, requests, feedback, complaints, changes, features } = game.state.satisfaction;
  const deficit = incidents + requests + feedback + complaints + changes + features;
  return Math.max(0, game.rules.scenario.satisfaction.startMilli - Math.floor(deficit / MICRO_PER_MILLI));
}

/** [CS3] Factor on value in per mille, linear between the two anchors of the scenario. */
export function valueFactorPerMille(game: Game): number {
  const { factorAtLowPerMille, lowMilli, highMilli } = game.rules.scenario.satisfaction;
  const milli = csatMilli(game);
  if (milli >= highMilli) return 1000;
  if (milli <= lowMilli) return factorAtLowPerMille;
  return (
    factorAtLowPerMille +
    Math.floor(((1000 - factorAtLowPerMille) * (milli - lowMilli)) / Math.max(1, highMilli - lowMilli))
  );
}

/** Which deficit a piece of demand feeds when it grows old. */
export function bucketOf(game: Game, { streamId, type }: WorkItem): SatisfactionBucket {
  return bucketOfStream(game.rules.scenario, streamId, type);
}

export function bucketOfStream({ incidents }: Scenario, streamId: string, type: WorkType): SatisfactionBucket {
  if (streamId === incidents.chaser.stream || streamId === incidents.complaint.stream) return 'complaints';
  if (type === 'feedback') return 'feedback';
  return type === 'feature' || type === 'technology' ? 'features' : 'requests';
}
