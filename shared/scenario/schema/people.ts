// How people work: focus, meetings, office hours, helping and swarming.
import { z } from 'zod';
import { effortMilli, id, perMille, ticks, workType } from './basics.ts';

/** A working calendar; tick 0 of the game is the first tick of a week. Without one, work goes on day and night. */
export const officeHours = z.strictObject({
  dayTicks: z.int().min(2).max(1440).default(24).describe('Ticks of a day.'),
  opensTick: z.int().min(0).max(1440).default(8).describe('Tick of the day at which hands begin.'),
  closesTick: z.int().min(1).max(1440).default(18).describe('Tick of the day at which they go home.'),
  weekDays: z.int().min(1).max(31).default(7).describe('Days of a week.'),
  daysOpen: z.int().min(1).max(31).default(5).describe('Days that are worked: the first so many of the week.'),
  closedDemandPerMille: perMille.default(1000).describe('Share of the usual demand that comes outside these hours.'),
  dayLuckPerMille: perMille
    .default(0)
    .describe('How much the demand of a day varies: share of the skewed law (sigma 0.7) that is its own luck.'),
});

export const people = z.strictObject({
  focusSlopePerMille: perMille
    .default(20)
    .describe('Loss of focus for each piece of work in progress over the number of hands.'),
  focusFloorPerMille: perMille.default(850).describe('Focus that is left at least.'),
  repointTicks: ticks.default(24).describe('Under push: ticks after which a hand runs after louder work.'),
  handoverMilli: effortMilli
    .default(2000)
    .describe(
      'Effort of reading in, milli-hours, that work takes more whenever somebody passes it on; so many times as it has changed hands by then.',
    ),
  handoverTicks: ticks
    .default(4)
    .describe('Ticks until whoever gets work that somebody passes on can begin: it lies in another queue first.'),
  kickoffTicks: ticks.default(12).describe('Ticks that all hands meet at the start of a round.'),
  adoptionTicks: ticks
    .default(0)
    .describe(
      'What each agreement that is new adds to the next kick-off, or takes of everybody at once while a round runs.',
    ),
  meetingEveryTicks: ticks.default(48).describe('Each hand meets for one tick in so many; 0 = never.'),
  timeBoxReviewTicks: ticks
    .default(2)
    .describe('Ticks that all hands meet at the end of a time box, where one is agreed.'),
  officeHours: officeHours.nullable().default(null).describe('Working calendar; day and night when left out.'),
  swarmTypes: z
    .array(workType)
    .default(['incident', 'problem', 'event'])
    .describe('Types of work that a swarm may be called on.'),
  swarmPerMille: z
    .array(z.int().min(0).max(20_000))
    .min(1)
    .default([1000, 1741, 2408, 3031, 3624, 4193])
    .describe('Output of 1, 2, 3 … hands on one piece of work, per mille of one hand.'),
  helpPerMille: perMille
    .default(0)
    .describe('Speed of a hand that helps another role where a limited column is full; 0 = nobody helps.'),
  problemLimit: z.int().min(1).max(9).default(1).describe('Problems that may be under investigation at once.'),
  debtBuildPerMille: perMille
    .default(600)
    .describe('What full technical debt adds to the effort of building and testing; less debt adds less.'),
  improvementRoute: id.default('improvement').describe('Route of the shares of an improvement.'),
  riskRoute: id.default('secure').describe('Route of closing a risk before a manoeuvre.'),
});
