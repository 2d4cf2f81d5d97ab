// Ways of leaving the desk to learn something, and what each brings back: the closed vocabulary of findings.
// Must not hold rules; one file for each kind of finding in sim/findings.
import { z } from 'zod';
import { id, perMille, ticks } from './basics.ts';

export const ENGAGE_KINDS = ['businessMeeting', 'dayInLife', 'trendAnalysis', 'customerInterview'] as const;
export type EngageKind = (typeof ENGAGE_KINDS)[number];

const few = z.int().min(1).max(9);

export const finding = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('needs').describe('The need behind open orders, so that they can be built as needed.'),
    count: few.default(2).describe('Open orders whose need is told, the oldest first.'),
    isBuiltToo: z.boolean().default(false).describe('Whether it helps orders that have been built already.'),
  }),
  z.strictObject({
    kind: z.literal('drivers').describe('What moves a stakeholder and what it needs beyond its orders.'),
    count: few.default(1).describe('Drivers, then needs, of the stakeholder that are told at a time.'),
  }),
  z
    .strictObject({ kind: z.literal('toil').describe('The worst toil of all roles.') })
    .describe('The toil of which most is open is put on the board.'),
  z.strictObject({
    kind: z.literal('toilShare').describe('How much of a role’s busy time is toil.'),
    role: id.optional().describe('Whose time is looked at; the role with most toil when left out.'),
    pinsWhenShared: z.boolean().default(false).describe('Told to everyone, the toil of that role is on the board.'),
  }),
  z.strictObject({
    kind: z.literal('sharedCause').describe('The dearest cause behind recurring incidents.'),
    fromOccurrences: few.default(2).describe('How often a hidden cause must have struck to be seen.'),
    isLinked: z
      .boolean()
      .default(true)
      .describe('The cause can be investigated from this insight, without an open incident.'),
    guessMorePerMille: perMille
      .default(0)
      .describe('Told to everyone: so much likelier that its incidents go into the right tray.'),
  }),
  z.strictObject({
    kind: z.literal('proposals').describe('Demand that nobody has voiced becomes work.'),
    count: few.default(1).describe('Unmet demands that become work, the most valuable first.'),
    opensForTicks: ticks
      .default(0)
      .describe('Simulated hours for which further demand of these streams comes by itself.'),
  }),
  z.strictObject({
    kind: z.literal('comingEvent').describe('The next scripted happening of the round.'),
    withinTicks: ticks.default(96).describe('How far ahead somebody knows, in simulated hours.'),
  }),
  z.strictObject({
    kind: z.literal('hurts').describe('What hurts customers most; being heard soothes a little.'),
    reliefMilli: z
      .int()
      .min(0)
      .max(100_000)
      .default(250)
      .describe('Milli-points that each deficit shrinks because somebody listened.'),
  }),
]);

export const engagement = z.strictObject({
  ticks: z
    .int()
    .min(1)
    .max(480)
    .describe('Simulated hours for which one hand is away; what it found comes after that.'),
  yields: z.array(finding).min(1).max(8).describe('What whoever went comes back with, in this order.'),
  asksStakeholder: z
    .enum(['no', 'may', 'must'])
    .default('may')
    .describe('Whether it goes to one stakeholder, and finds what concerns that one, or to nobody in particular.'),
});

/** Kinds that are not listed go as the rules' own defaults say. */
export const engage = z.partialRecord(z.enum(ENGAGE_KINDS), engagement);
