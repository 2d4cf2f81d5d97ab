// Streams: where demand comes from, how much, what it is worth, and what happens when it is late or done the wrong way.
import { z } from 'zod';
import { cents, eventClass, factorPerMille, id, line, perMille, ticks, urgency, workType } from './basics.ts';
import { themeId } from './portfolio.ts';

/** Value that flows per tick from release on; the potential runs from arrival. */
export const streamValue = z.strictObject({
  centsPerTick: cents.describe(
    'What a piece earns in a tick, in cents: a feature once released, other work once done.',
  ),
  floorPerMille: perMille.default(1000).describe('Its value falls linearly with age, down to this share …'),
  decayTicks: ticks.default(0).describe('… which it reaches so many ticks after its arrival; 0 = it does not fall.'),
  lifeTicks: ticks.default(0).describe('Ticks after arrival at which its potential ends; 0 = the end of the game.'),
  asOrderedPerMille: perMille
    .default(1000)
    .describe('Share of the value when it is delivered as ordered instead of as needed.'),
  successPerMille: perMille
    .default(1000)
    .describe('Share of it, per mille, that works at all; what does not has no value. Found out in a step tryOut.'),
  followsSatisfaction: z.boolean().default(true).describe('Whether customer satisfaction scales it.'),
});

const followUp = z.strictObject({
  stream: id.describe('The stream of what comes back.'),
  perMille: perMille.describe('Share of its work delivered as ordered, not as needed, that comes back; per mille.'),
  afterTicks: ticks.describe('Simulated hours from its delivery until it does.'),
});

const nag = z.strictObject({
  stream: id.describe('The stream of the chasers.'),
  afterTicks: ticks.describe('Simulated hours after it was due until somebody asks where it stays.'),
  everyTicks: z.int().min(1).max(20_000).describe('Simulated hours until somebody asks again.'),
});

const dependsOn = z.strictObject({
  stream: id.describe('The stream that it waits for.'),
  perMille: perMille.describe('Share of its work that waits, per mille, when any of that stream is open.'),
  beforeStep: id.optional().describe('The step of its route in which it waits; the first one when left out.'),
});

export const stream = z.strictObject({
  id: id.describe('Name of the stream in references.'),
  title: line.describe('Name of the stream as players see it.'),
  type: workType.describe('The type of its work; its route has the same. Incidents here are users who call.'),
  route: id.describe('The route that its work takes.'),
  role: id.describe('The role whose tray new work enters.'),
  perThousandTicks: z
    .int()
    .min(0)
    .max(20_000)
    .describe('Mean number of arrivals in 1000 ticks, before growth; 0 = only from scripts and other work.'),
  arrivalLaw: z
    .enum(['single', 'poisson'])
    .default('single')
    .describe('single: at most one in a tick. poisson: as many as people bring who do not know of each other.'),
  growthPerMille: z
    .array(factorPerMille)
    .min(1)
    .default([1000])
    .describe('Factor on arrivals by round, 1000 = unchanged; the last one holds for later rounds.'),
  effortPerMille: z
    .int()
    .min(0)
    .max(100_000)
    .default(1000)
    .describe('Factor on the efforts of the route, 1000 = unchanged.'),
  services: z.array(id).default([]).describe('Services that it may touch, drawn evenly; none when empty.'),
  titles: z.array(line).min(1).max(40).describe('Titles of its work, drawn evenly.'),
  dueTicks: ticks
    .default(0)
    .describe('Ticks until it is late; for toil until it lapses, for events the grace of a signal. 0 = never.'),
  value: streamValue.nullable().default(null).describe('What its work is worth; nothing when left out.'),
  needs: z
    .array(line)
    .default([])
    .describe('The need behind an order, told to whoever engages the business; one for each title, or one for all.'),
  stakeholder: id.optional().describe('Whose demand it is; felt by the users of its service when left out.'),
  needsInsight: z
    .boolean()
    .default(false)
    .describe('Demand that nobody voices: it becomes work only when an engagement with the yield proposals finds it.'),
  followUp: followUp
    .nullable()
    .default(null)
    .describe('The further order or complaint that comes when something was delivered without its need being known.'),
  nag: nag.nullable().default(null).describe('Its late work brings chasers, at most one open for each piece.'),
  dependsOn: dependsOn
    .nullable()
    .default(null)
    .describe('Its work waits until a piece of open work of that stream is done.'),
  noisePerMille: perMille.default(0).describe('Events: share that means nothing and ends with the first look.'),
  eventClass: eventClass
    .optional()
    .describe(
      'Events: informational are logged without hands unless the stream is on the board; warnings leave their grace to act; exceptions open an incident at once. Left out, they are noise or signals like warnings.',
    ),
  priority: z
    .int()
    .min(0)
    .max(4)
    .default(0)
    .describe('Priority that its work has from the start, 1 the highest; 0 = none. Incidents have theirs by impact.'),
  skill: id
    .optional()
    .describe('Incidents: the skill that they need; drawn among those of the problems when left out.'),
  impactPerMille: perMille
    .default(0)
    .describe(
      'Incidents: share of the health that they take. Events and toil: that of the incident a missed one causes.',
    ),
  urgency: urgency
    .optional()
    .describe('Of the incidents that it brings or causes, where there is a matrix; that of the service when left out.'),
  lapseIncidentPerMille: perMille.default(0).describe('Toil: probability that a lapsed piece causes an incident.'),
  satisfactionMilliPerTick: z
    .int()
    .min(0)
    .max(10_000)
    .default(0)
    .describe('Milli-points of satisfaction that each late tick costs.'),
  marginCents: cents
    .default(0)
    .describe('Other customers’ work of a supplier: cents that each finished piece earns the supplier, not the team.'),
  lateCents: cents
    .default(0)
    .describe(
      'What each simulated hour past its due tick costs the team: contract penalties, favours that are called in.',
    ),
  isPinned: z.boolean().default(false).describe('Whether everybody sees it on the board from the start.'),
  theme: themeId,
});
