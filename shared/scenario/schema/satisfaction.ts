// Customer satisfaction: what hurts it, how it heals, and what it does to value and demand.
import { z } from 'zod';
import { perMille, ticks } from './basics.ts';

export const bucket = z.enum(['incidents', 'requests', 'feedback', 'complaints', 'changes', 'features']);

const milliPoints = z.int().min(0);

export const satisfaction = z.strictObject({
  startMilli: milliPoints.max(100_000).describe('Satisfaction without any deficit, milli-points of 100.'),
  capsMilli: z
    .record(bucket, milliPoints.max(100_000))
    .describe('The most that each cause of deficit can take, in milli-points; it saturates towards it.'),
  forgetTicks: ticks.describe('A deficit loses 1/n of itself each tick: the larger, the longer people remember.'),
  incidentMilliPerTick: milliPoints.describe(
    'Milli-points in a tick for an open incident of full impact; else in part.',
  ),
  communicatedPerMille: perMille.describe('Share of that when users have been told.'),
  failedChangeMilli: milliPoints.describe('Milli-points that a failed change costs.'),
  wrongFeatureMilliPerTick: milliPoints.describe('Milli-points in a tick for a release that misses the need …'),
  wrongFeatureTicks: ticks.describe('… for so many ticks after it.'),
  declinedMilli: milliPoints.describe('What a no costs at least, milli-points.'),
  declinedLateTicks: ticks
    .default(200)
    .describe('Ticks: a no hurts as much as leaving the work late for so long would.'),
  answeredReliefMilli: milliPoints.describe('Milli-points that an answered piece of feedback or complaint gives back.'),
  factorAtLowPerMille: perMille.describe('Share of value that is left at or under lowMilli; linear up to all of it.'),
  lowMilli: milliPoints.describe('Satisfaction, in milli-points, at which the least of value is left.'),
  highMilli: milliPoints.describe('Satisfaction, in milli-points, from which on nothing of value is lost.'),
  driesUpUnderMilli: milliPoints.describe(
    'Under this satisfaction, in milli-points, new demand of value is withdrawn.',
  ),
  driesUpPerMille: perMille.describe('Share of it that is.'),
});
