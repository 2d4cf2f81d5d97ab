// Roles, skills and services of a scenario: who works here and what they keep running.
import { z } from 'zod';
import { cents, factorPerMille, id, line, metric, perMille, prose, ticks, urgency, USUAL_URGENCY } from './basics.ts';
import { contract } from './contract.ts';
import { SIGHTS, themeId } from './portfolio.ts';

const slack = z.strictObject({
  kind: z
    .enum(['none', 'science', 'customers', 'kaizen', 'prospect'])
    .describe(
      'science: earns while a flight window is due; prospect: earns always; customers: eases the worst dissatisfaction; kaizen: pays technical debt.',
    ),
  amount: z
    .int()
    .min(0)
    .max(1_000_000)
    .describe(
      'For each idle hand. science, prospect: cents a tick; customers: milli-points a tick; kaizen: ticks for one per mille of debt.',
    ),
});

/** Somebody who cannot do everything that the role can. */
const hand = z.strictObject({
  name: line.describe('Name of the person.'),
  skills: z.array(id).describe('What of the skills of the role this person has.'),
});

export const role = z.strictObject({
  id: id.describe('Name of the role in references.'),
  title: line.describe('Name of the role as players see it.'),
  tagline: line.describe('One line on the join page: what this role does.'),
  briefing: prose.describe('What its player reads before the round: what it owns, what to look out for.'),
  icon: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/)
    .describe('Name of a Lucide icon; a person when the program does not bring it.'),
  ownedMetric: metric.describe('The figure that this role owns; shown big on its desk.'),
  hands: z
    .array(z.union([line, hand]))
    .min(1)
    .max(8)
    .describe('The people behind the role, by name, or by name and skills of their own; each is one hand.'),
  skills: z
    .array(id)
    .min(1)
    .describe('Skills of all its hands: where incidents and problems that need them make progress.'),
  pool: id
    .optional()
    .describe('Name of a backlog that it shares with other roles: any hand with the skill pulls what comes in there.'),
  speedPerMille: factorPerMille.default(1000).describe('Speed of its hands; 1000 = one milli-hour in a milli-hour.'),
  commands: z
    .array(z.string())
    .default([])
    .describe('Commands that it may give beyond those that every role has; the check lists the known ones.'),
  salaryCentsPerHandTick: cents.default(0).describe('What one hand costs in a tick, in cents, busy or not.'),
  sees: z
    .array(z.enum(SIGHTS))
    .default([])
    .describe(
      'What else it may see: cost, value and return of services and themes; technical debt; contracts of suppliers.',
    ),
  contract: contract
    .nullable()
    .default(null)
    .describe('Of a supplier: what it owes the team; its other customers are streams with marginCents.'),
  slack: slack.default({ kind: 'none', amount: 0 }).describe('What this role brings by itself when a hand is idle.'),
});

export const skill = z.strictObject({
  id: id.describe('Name of the skill in references.'),
  title: line.describe('Name of the skill as players see it.'),
});

export const service = z.strictObject({
  id: id.describe('Name of the service in references.'),
  title: line.describe('Name of the service as players see it, beside its lamp.'),
  purpose: line.describe('What its users notice when it is gone.'),
  valueCentsPerTick: cents.describe('What it earns in a tick, in cents, at full health and satisfaction.'),
  dependsOn: z
    .array(id)
    .default([])
    .describe('Services that it rests on: 40 % of what they lose it loses too, 16 % at second order.'),
  debtPerMille: perMille
    .default(350)
    .describe('Technical debt at the start: more incidents, failed changes and effort of building.'),
  changeFailurePerMille: perMille
    .default(90)
    .describe('Chance that a change of it fails, before debt, batch, haste and missing tests.'),
  isMonitored: z.boolean().default(true).describe('Whether it has a lamp; without one its trouble is not seen.'),
  costCentsPerTick: cents.default(0).describe('What running it costs in a tick, in cents, whoever works on it.'),
  urgency: urgency
    .default(USUAL_URGENCY)
    .describe('Of its incidents, where the priority follows a matrix: how soon its failure hurts.'),
  theme: themeId,
  retireTicks: ticks.default(120).describe('Notice: ticks from the decision to retire it to its end.'),
});
