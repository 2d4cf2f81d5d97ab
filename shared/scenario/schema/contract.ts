// What a supplier has promised, and what keeping or breaking it costs whom. Shapes only; the rules are in sim/contracts.
import { z } from 'zod';
import { cents, id, line, perMille, ticks } from './basics.ts';

const terms = z.strictObject({
  id: id.describe('Name of the terms in references.'),
  title: line.describe('What the terms are called.'),
  priceCents: cents
    .default(0)
    .describe('What the team pays the supplier to change to these terms, in cents of the budget.'),
  responseTicks: ticks
    .default(0)
    .describe('Ticks in which a hand of the supplier takes up each piece of the work of the team; 0 = not promised.'),
  penaltyCents: cents.default(0).describe('What the supplier pays the team for each piece that it takes up too late.'),
  bonusCents: cents.default(0).describe('What the team pays the supplier for each piece that it takes up in time.'),
  guaranteedPerMille: perMille
    .default(0)
    .describe('Share of its hands that work for the team while that has work for them; 0 = not promised.'),
  shortfallCents: cents
    .default(0)
    .describe('What the supplier pays the team, at the end of a round, for each hand-hour that is missing of it.'),
});

export const contract = z.strictObject({
  options: z
    .array(terms)
    .min(1)
    .describe('The terms there may be; the first ones hold at the start, others when a role with changeContract pays.'),
});
