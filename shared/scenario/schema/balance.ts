// What a scenario promises about itself: figures of many games with bots, which `npm run balance` measures.
import { z } from 'zod';
import { id, line } from './basics.ts';

/** The stories from practice that the flagship tells; each is a measure of its own (README, "Balance"). */
export const STORIES = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M9', 'M10'] as const;

const claim = z.strictObject({
  statement: line.describe('What is claimed, as one sentence for people.'),
  policy: id.describe('How the bots play: a style, or a policy of the scenario.'),
  against: id.describe('How they play in the games that it is compared with, under the same luck.'),
  metric: line.describe('realisedCents, netCents, goalsMet, or a metric of a round; summed over the rounds.'),
  atLeastPerMille: z
    .int()
    .min(-10_000)
    .max(100_000)
    .optional()
    .describe('The mean of `policy` differs from that of `against` by at least this, in per mille of the latter.'),
  atMostPerMille: z.int().min(-10_000).max(100_000).optional().describe('… and by at most this. Negative for a loss.'),
});

export const balance = z.strictObject({
  stories: z.array(z.enum(STORIES)).default([]).describe('Stories from practice that the scenario must reproduce.'),
  claims: z
    .array(claim)
    .default([])
    .describe('What one way to play gains over another: each is measured over many seeds and must hold.'),
});
