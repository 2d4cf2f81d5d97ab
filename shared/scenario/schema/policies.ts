// Policies of a scenario's own: how a team of bots plays that behaves as the story warns of, or as it teaches.
// Shapes only; what a habit does is in sim/bots/habits.
import { z } from 'zod';
import { id, line } from './basics.ts';
import { botPlan } from './mission.ts';

/** Styles of bots that a policy may start from. */
const POLICY_BASES = ['reactive', 'local', 'orchestrated', 'idle'] as const;

export const policy = z.strictObject({
  id: id.describe('Name for `simulate --policy` and for claims.'),
  title: line.describe('How it plays, for tables.'),
  base: z.enum(POLICY_BASES).describe('The style of bots whose habits this policy starts from.'),
  without: z.array(z.string()).default([]).describe('Names of habits of the base that it does not have.'),
  with: z.array(z.string()).default([]).describe('Names of further habits, in order, after those of the base.'),
  plan: botPlan
    .optional()
    .describe('Its plan of improvements and agreements; that of its base under `bots` when left out.'),
  roles: z
    .record(id, id)
    .default({})
    .describe('Roles that play otherwise: by a style of bots, or by another policy (whose own `roles` do not count).'),
});
