// Improvements with their effects, working agreements, satisfaction and money.
import { z } from 'zod';
import {
  activity,
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
  ticks,
  workType,
} from './basics.ts';
import { themeId } from './portfolio.ts';

const hiding = {
  isHidden: z
    .boolean()
    .optional()
    .describe('Not shown with the offer: told to its owner when the improvement has run for a while.'),
};

/** The closed vocabulary of what an improvement may do; one file each in sim/effects. */
export const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scaleArrivals'),
    stream: id.optional(),
    type: workType.optional(),
    factorPerMille,
    onlyShown: z
      .boolean()
      .default(false)
      .describe('Reaches only streams that are on the board: what nobody has shown, nobody improves.'),
    ...hiding,
  }),
  z.strictObject({ kind: z.literal('scaleEffort'), activity, role: id.optional(), factorPerMille, ...hiding }),
  z.strictObject({ kind: z.literal('scaleDelay'), factorPerMille, ...hiding }),
  z.strictObject({ kind: z.literal('scaleNoise'), factorPerMille, ...hiding }),
  z.strictObject({ kind: z.literal('lengthenGrace'), ticks, ...hiding }),
  z.strictObject({ kind: z.literal('automateEvents'), sharePerMille: perMille, ...hiding }),
  z.strictObject({ kind: z.literal('scaleChangeFailure'), factorPerMille, ...hiding }),
  z.strictObject({ kind: z.literal('scaleNewProblems'), factorPerMille, ...hiding }),
  z.strictObject({
    kind: z.literal('lowerHazard'),
    service: id.optional().describe('Service whose latent problems strike less often; all when left out.'),
    factorPerMille,
    ...hiding,
  }),
  z.strictObject({ kind: z.literal('grantSkill'), role: id, skill: id, ...hiding }),
  z.strictObject({ kind: z.literal('learnKnownErrors'), afterOccurrences: z.int().min(1).max(20), ...hiding }),
  z.strictObject({ kind: z.literal('raiseProblemLimit'), by: z.int().min(1).max(9), ...hiding }),
  z.strictObject({ kind: z.literal('raiseGuess'), byPerMille: perMille, ...hiding }),
  z.strictObject({ kind: z.literal('easeMisrouting'), sharePerMille: perMille, ...hiding }),
  z.strictObject({ kind: z.literal('raiseHelp'), byPerMille: perMille, ...hiding }),
  z.strictObject({ kind: z.literal('standardiseChanges'), service: id.optional(), sharePerMille: perMille, ...hiding }),
  z.strictObject({ kind: z.literal('knowNeeds'), sharePerMille: perMille, ...hiding }),
  z.strictObject({ kind: z.literal('reduceDebt'), byPerMille: perMille, ...hiding }),
  z.strictObject({ kind: z.literal('monitorService'), service: id, ...hiding }),
  z.strictObject({ kind: z.literal('shareBoard'), byPerMille: perMille, ...hiding }),
]);

export const improvement = z.strictObject({
  id,
  title: line,
  theme: themeId,
  story: prose,
  dimension: z.enum(DIMENSIONS),
  costCents: cents,
  /** Effort by role, done as improvement work in that role's tray. */
  effortMilli: z.record(id, effortMilli),
  requires: z.array(id).default([]),
  requiresTechnology: id
    .optional()
    .describe('A stream of emerging technology of which a piece must have been found to work.'),
  effects: z.array(effect).min(1),
  tellsAfterTicks: z
    .int()
    .min(1)
    .max(20_000)
    .default(72)
    .describe('Simulated hours in force after which its owner notices its hidden effects.'),
  /** The figure whose baseline is captured and which the next round checks, and the factor expected of it. */
  check: z.strictObject({ metric, expectedPerMille: factorPerMille }),
  /** Strength lost per 480 ticks without an owner. */
  decayPerMille: perMille.default(400),
  upkeep: z
    .strictObject({
      everyTicks: z.int().min(12).max(20_000).describe('Simulated hours from one card to the next.'),
      effortMilli: effortMilli.describe('Effort of one card, in milli-hours of its owner.'),
      losesOwnerAfter: z
        .int()
        .min(0)
        .max(9)
        .default(0)
        .describe('Cards left undone in a row after which nobody owns it any more; 0 = it keeps its owner.'),
    })
    .nullable()
    .default(null)
    .describe(
      'Work of its owner that keeps it as strong as it is; a card left undone costs strength, as if it had no owner.',
    ),
  tags: z.array(z.string()).default([]),
});

export const agreement = z.strictObject({
  id: z.enum(AGREEMENTS),
  title: line,
  default: id,
  options: z
    .array(
      z.strictObject({
        id,
        title: line,
        /** What the team may expect of it, in one sentence. */
        expectation: line,
        /** Number that the rule uses (limit, ticks, per mille); 0 where the id says it all. */
        value: z.int().min(0).max(10_000).default(0),
      }),
    )
    .min(2),
});

export const bucket = z.enum(['incidents', 'requests', 'feedback', 'complaints', 'changes', 'features']);

export const satisfaction = z.strictObject({
  /** Satisfaction without any deficit, milli-points of 100. */
  startMilli: z.int().min(0).max(100_000),
  capsMilli: z.record(bucket, z.int().min(0).max(100_000)),
  /** A deficit loses 1/n of itself each tick. */
  forgetTicks: ticks,
  incidentMilliPerTick: z.int().min(0),
  communicatedPerMille: perMille,
  failedChangeMilli: z.int().min(0),
  wrongFeatureMilliPerTick: z.int().min(0),
  wrongFeatureTicks: ticks,
  /** What a no costs at least, milli-points. */
  declinedMilli: z.int().min(0),
  /** Ticks: a no hurts as much as leaving the work late for so long would. */
  declinedLateTicks: ticks.default(200).describe('Ticks: a no hurts as much as leaving the work late for so long.'),
  answeredReliefMilli: z.int().min(0),
  /** Value factor: this share at or under lowMilli points, 1000 at or above highMilli. */
  factorAtLowPerMille: perMille,
  lowMilli: z.int().min(0),
  highMilli: z.int().min(0),
  /** Under this, this share of new demand is withdrawn. */
  driesUpUnderMilli: z.int().min(0),
  driesUpPerMille: perMille,
});

/** A working calendar; tick 0 of the game is the first tick of a week. Without one, work goes on day and night. */
export const officeHours = z.strictObject({
  dayTicks: z.int().min(2).max(1440).default(24),
  /** Ticks of the day (from, to) in which hands work. */
  opensTick: z.int().min(0).max(1440).default(8),
  closesTick: z.int().min(1).max(1440).default(18),
  weekDays: z.int().min(1).max(31).default(7),
  /** The first so many days of the week. */
  daysOpen: z.int().min(1).max(31).default(5),
  /** Share of the usual demand that comes outside these hours. */
  closedDemandPerMille: perMille.default(1000),
  /** How much the demand of a day varies: share of the skewed law (sigma 0.7) that is its own luck. */
  dayLuckPerMille: perMille.default(0),
});

export const people = z.strictObject({
  /** Loss of focus for each item over the number of hands, and its floor. */
  focusSlopePerMille: perMille.default(20),
  focusFloorPerMille: perMille.default(850),
  repointTicks: ticks.default(24),
  handoverMilli: effortMilli
    .default(1000)
    .describe('Effort of reading in, milli-hours, that work takes more whenever somebody passes it on.'),
  kickoffTicks: ticks.default(12),
  adoptionTicks: ticks
    .default(0)
    .describe(
      'What each agreement that is new adds to the next kick-off, or takes of everybody at once while a round runs.',
    ),
  meetingEveryTicks: ticks.default(48),
  officeHours: officeHours.nullable().default(null),
  /** Output of n hands on one item, per mille of one hand. */
  swarmPerMille: z.array(z.int().min(0).max(20_000)).min(1).default([1000, 1741, 2408, 3031, 3624, 4193]),
  helpPerMille: perMille
    .default(0)
    .describe('Speed of a hand that helps another role where a limited column is full; 0 = nobody helps.'),
  problemLimit: z.int().min(1).max(9).default(1),
  debtBuildPerMille: perMille.default(600),
  /** Route of the shares of an improvement, and of closing a risk before a manoeuvre. */
  improvementRoute: id.default('improvement'),
  riskRoute: id.default('secure'),
});
