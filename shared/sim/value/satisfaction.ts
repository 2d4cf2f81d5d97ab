// Customer satisfaction: deficits in saturating buckets, and the factor that they put on revenue [CS1–CS5].
// Deficits are kept in millionths of a point so that small inputs are not lost in rounding.
import type { Game, SatisfactionBucket, WorkItem } from '../state.ts';

export const BUCKETS: readonly SatisfactionBucket[] = [
  'incidents',
  'requests',
  'feedback',
  'complaints',
  'changes',
  'features',
];
const MICRO_PER_MILLI = 1000;

/** [CS2] Adds to a deficit, less the fuller the bucket is: d += input × (cap − d) / cap. */
export function hurt(game: Game, bucket: SatisfactionBucket, micro: number): void {
  const cap = game.rules.scenario.satisfaction.capsMilli[bucket] * MICRO_PER_MILLI;
  if (cap === 0) return;
  const deficit = game.state.satisfaction[bucket];
  const room = Math.max(0, cap - deficit);
  game.state.satisfaction[bucket] = Math.min(cap, deficit + Math.floor(micro * (room / cap)));
}

/** Satisfaction now, in milli-points of 100. */
export function csatMilli(game: Game): number {
  let deficit = 0;
  for (const bucket of BUCKETS) deficit += game.state.satisfaction[bucket];
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
export function bucketOf(game: Game, item: WorkItem): SatisfactionBucket {
  const { incidents } = game.rules.scenario;
  if (item.streamId === incidents.chaser.stream || item.streamId === incidents.complaint.stream) return 'complaints';
  if (item.type === 'feedback') return 'feedback';
  if (item.type === 'feature' || item.type === 'technology') return 'features';
  return 'requests';
}
