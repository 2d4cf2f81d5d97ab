// Roles, skills and services of a scenario: who works here and what they keep running.
import { z } from 'zod';
import { cents, factorPerMille, id, line, metric, perMille, prose } from './basics.ts';
import { SIGHTS, themeId } from './portfolio.ts';

export const role = z.strictObject({
  id,
  title: line,
  /** One line on the join page: what this role does. */
  tagline: line,
  briefing: prose,
  /** Lucide icon name. */
  icon: z.string().regex(/^[a-z0-9-]{2,40}$/),
  /** The figure that this role owns. */
  ownedMetric: metric,
  /** Names of the people behind the role; each is one hand. */
  hands: z.array(line).min(1).max(8),
  skills: z.array(id).min(1),
  /** Speed of work per mille of the norm. */
  speedPerMille: factorPerMille.default(1000),
  /** Command types this role may use, beyond those that every role has. */
  commands: z.array(z.string()).default([]),
  salaryCentsPerHandTick: cents.default(0),
  sees: z
    .array(z.enum(SIGHTS))
    .default([])
    .describe('What else it may see: cost, value and return of services and themes; technical debt.'),
  /** What this role earns by itself when a hand is idle. */
  slack: z
    .strictObject({
      kind: z.enum(['none', 'science', 'customers', 'kaizen', 'prospect']),
      /** For each idle hand: cents a tick (science, prospects), milli-points of satisfaction a tick (customers), or ticks for one per mille of debt (kaizen). */
      amount: z.int().min(0).max(1_000_000),
    })
    .default({ kind: 'none', amount: 0 }),
});

export const skill = z.strictObject({ id, title: line });

export const service = z.strictObject({
  id,
  title: line,
  /** What its users notice when it is gone. */
  purpose: line,
  valueCentsPerTick: cents,
  dependsOn: z.array(id).default([]),
  debtPerMille: perMille.default(350),
  changeFailurePerMille: perMille.default(90),
  isMonitored: z.boolean().default(true),
  costCentsPerTick: cents.default(0).describe('What running it costs in a tick, in cents, whoever works on it.'),
  theme: themeId,
});
