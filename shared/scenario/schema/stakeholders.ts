// Stakeholders: who demand comes from, what drives them, and how much their satisfaction counts. Without any, customers are one.
import { z } from 'zod';
import { id, line, perMille } from './basics.ts';

const milliPoints = z.int().min(0).max(100_000);

export const stakeholder = z.strictObject({
  id: id.describe('Name of the stakeholder in references.'),
  title: line.describe('Name of the stakeholder as players see it.'),
  drivers: z.array(line).max(6).default([]).describe('What moves them; hidden until somebody engages them.'),
  needs: z.array(line).max(6).default([]).describe('What they need beyond their orders; hidden until engaged.'),
  weightPerMille: z
    .int()
    .min(1)
    .max(10_000)
    .default(1000)
    .describe('Weight of their satisfaction in that of all, per mille.'),
  startMilli: milliPoints
    .optional()
    .describe('Their satisfaction without any deficit, milli-points of 100; that of all when left out.'),
  services: z
    .array(id)
    .default([])
    .describe('Services that they use: what happens to others they do not feel. All when empty.'),
  driesUpUnderMilli: milliPoints
    .optional()
    .describe('Under this satisfaction, in milli-points, their new demand is withdrawn; that of all when left out.'),
  knownTo: z.array(id).default([]).describe('Roles that can tell how satisfied they are without asking them.'),
  needKnownPerMille: perMille
    .default(0)
    .describe(
      'For each need of theirs that all know: so many more of their new orders come with the need behind them.',
    ),
});
