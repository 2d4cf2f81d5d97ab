// Customer satisfaction: deficits in saturating buckets, and the factor that they put on revenue [CS1–CS5].
import type { Scenario } from '../../scenario/schema.ts';
import type { Game, SatisfactionBucket, WorkItem, WorkType } from '../state.ts';
import { capMicro, deficitAfter } from './buckets.ts';
import { feltBy, hurtThose, meanDeficits, sootheThose, type Felt } from './stakeholders.ts';

export { BUCKETS, capMicro, deficitAfter } from './buckets.ts';

const MICRO_PER_MILLI = 1000;

/** @param felt the work that it is about: whose stakeholders feel it; all of them when left out [SH1] */
export function hurt(game: Game, bucket: SatisfactionBucket, micro: number, felt?: Felt): void {
  const { satisfaction, stakeholders } = game.state;
  if (stakeholders.length > 0) {
    hurtThose(game, feltBy(game.rules, felt), bucket, micro);
    meanDeficits(game);
    return;
  }
  satisfaction[bucket] = deficitAfter(satisfaction[bucket], capMicro(game.rules.scenario, bucket), micro);
}

/** The opposite: a deficit shrinks [CS4]. */
export function soothe(game: Game, bucket: SatisfactionBucket, micro: number, felt?: Felt): void {
  const { satisfaction, stakeholders } = game.state;
  if (stakeholders.length > 0) {
    sootheThose(game, feltBy(game.rules, felt), bucket, micro);
    meanDeficits(game);
    return;
  }
  satisfaction[bucket] = Math.max(0, satisfaction[bucket] - micro);
}

/** In the order of the buckets. */
export function deficitsOf({ state }: Game): number[] {
  const { incidents, requests, feedback, complaints, changes, features } = state.satisfaction;
  return [incidents, requests, feedback, complaints, changes, features];
}

/** Satisfaction now, in milli-points of 100. */
export function csatMilli(game: Game): number {
  const { incidents, requests, feedback, complaints, changes, features } = game.state.satisfaction;
  const deficit = incidents + requests + feedback + complaints + changes + features;
  return Math.max(0, game.rules.stakeholders.startMilli - Math.floor(deficit / MICRO_PER_MILLI));
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

export function bucketOfStream({ incidents, streams }: Scenario, streamId: string, type: WorkType): SatisfactionBucket {
  if (streamId === incidents.chaser.stream || streamId === incidents.complaint.stream) return 'complaints';
  if (streams.some(({ nag }) => nag?.stream === streamId)) return 'complaints';
  if (type === 'feedback') return 'feedback';
  return type === 'feature' || type === 'technology' ? 'features' : 'requests';
}
