// Improvements, and the working agreements of the run guide.
import { z } from 'zod';
import {
  AGREEMENTS,
  cents,
  DIMENSIONS,
  effortMilli,
  factorPerMille,
  id,
  line,
  metric,
  perMille,
  prose,
} from './basics.ts';
import { effect } from './effects.ts';
import { themeId } from './portfolio.ts';

const upkeep = z.strictObject({
  everyTicks: z.int().min(12).max(20_000).describe('Simulated hours from one card to the next.'),
  effortMilli: effortMilli.describe('Effort of one card, in milli-hours of its owner.'),
  losesOwnerAfter: z
    .int()
    .min(0)
    .max(9)
    .default(0)
    .describe('Cards left undone in a row after which nobody owns it any more; 0 = it keeps its owner.'),
});

const check = z.strictObject({
  metric: metric.describe('The figure whose baseline is captured and that is judged at the end of each round.'),
  expectedPerMille: factorPerMille.describe(
    'Expected: baseline × this, 1000 = unchanged; less is better for some figures.',
  ),
});

export const improvement = z.strictObject({
  id: id.describe('Name of the improvement in references.'),
  title: line.describe('Name of the improvement as players see it.'),
  theme: themeId,
  story: prose.describe('What is offered, in words that players weigh.'),
  dimension: z.enum(DIMENSIONS).describe('Which of the four dimensions it works on.'),
  costCents: cents.describe('What choosing it costs, in cents of the budget of the round.'),
  effortMilli: z
    .record(id, effortMilli)
    .describe('Effort by role, in milli-hours: a card of improvement work in the tray of each.'),
  requires: z.array(id).default([]).describe('Improvements that must be in force before it can be chosen.'),
  requiresTechnology: id
    .optional()
    .describe('A stream of emerging technology of which a piece must have been found to work.'),
  effects: z.array(effect).min(1).describe('What it does once all shares are done, at its strength.'),
  tellsAfterTicks: z
    .int()
    .min(1)
    .max(20_000)
    .default(72)
    .describe('Simulated hours in force after which its owner notices its hidden effects.'),
  check: check.describe('What it promises.'),
  decayPerMille: perMille.default(400).describe('Strength lost in 480 ticks without an owner.'),
  upkeep: upkeep
    .nullable()
    .default(null)
    .describe(
      'Work of its owner that keeps it as strong as it is; a card left undone costs strength, as if it had no owner.',
    ),
  tags: z
    .array(z.string())
    .default([])
    .describe('Ids of concepts that it is about, and free words; the rules do not read them.'),
});

const option = z.strictObject({
  id: id.describe('Name of the option; for some agreements the rules know it (the check says which).'),
  title: line.describe('Name of the option as players see it.'),
  expectation: line.describe('What the team may expect of it, in one sentence.'),
  value: z
    .int()
    .min(0)
    .max(10_000)
    .default(0)
    .describe('Number that the rule uses (limit, ticks, per mille); 0 where the id says it all.'),
});

export const agreement = z.strictObject({
  id: z.enum(AGREEMENTS).describe('Which of the working agreements that the rules know.'),
  title: line.describe('Name of the agreement as players see it.'),
  default: id.describe('The option with which the game starts.'),
  options: z.array(option).min(2).describe('What the team may agree on.'),
});
