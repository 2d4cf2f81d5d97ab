// Work: columns of the board, routes of steps, demand streams and latent problems.
import { z } from 'zod';
import { activity, cents, effortMilli, factorPerMille, id, law, line, perMille, ticks, workType } from './basics.ts';
import { themeId } from './portfolio.ts';

export const column = z.strictObject({ id, title: line });

export const step = z.strictObject({
  id,
  title: line,
  activity,
  column: id,
  /** A role id, `origin` (the role in whose tray the stream starts) or `skill` (the role guessed for the needed skill). */
  role: z.string(),
  effortMilli,
  effortLaw: law.default('skewed'),
  /** Probability that an item has this step at all. */
  presentPerMille: perMille.default(1000),
  /** Time before anybody can touch it (a supplier's response, an approval by mail). */
  delayTicks: ticks.default(0),
  delayLaw: law.default('constant'),
});

export const route = z.strictObject({ id, type: workType, steps: z.array(step).min(1).max(12) });

/** Value that flows per tick from release on; the potential runs from arrival. */
export const streamValue = z.strictObject({
  centsPerTick: cents,
  /** Linear loss of value with age, down to this share … */
  floorPerMille: perMille.default(1000),
  /** … reached after so many ticks. */
  decayTicks: ticks.default(0),
  /** Ticks after arrival at which its potential ends; 0 = end of the game. */
  lifeTicks: ticks.default(0),
  /** Share of the value when delivered as ordered instead of as needed. */
  asOrderedPerMille: perMille.default(1000),
  successPerMille: perMille
    .default(1000)
    .describe('Share of it, per mille, that works at all; what does not has no value. Found out in a step tryOut.'),
  /** Whether customer satisfaction scales it. */
  followsSatisfaction: z.boolean().default(true),
});

export const stream = z.strictObject({
  id,
  title: line,
  type: workType,
  route: id,
  /** The role whose tray new items enter. */
  role: id,
  perThousandTicks: z.int().min(0).max(20_000),
  /** At most one in a tick, or as many as people bring who do not know of each other. */
  arrivalLaw: z.enum(['single', 'poisson']).default('single'),
  /** Factor on arrivals by round; the last one holds for later rounds. */
  growthPerMille: z.array(factorPerMille).min(1).default([1000]),
  /** Factor on the efforts of the route. */
  effortPerMille: z.int().min(0).max(100_000).default(1000),
  /** Services it may touch, drawn evenly; empty = none. */
  services: z.array(id).default([]),
  titles: z.array(line).min(1).max(40),
  /** Ticks until it counts as late; for toil until it lapses, for events the grace of a signal. */
  dueTicks: ticks.default(0),
  value: streamValue.nullable().default(null),
  /** The need behind an order, told to whoever engages the business; one per title or one for all. */
  needs: z.array(line).default([]),
  stakeholder: id.optional().describe('Whose demand it is; felt by the users of its service when left out.'),
  needsInsight: z
    .boolean()
    .default(false)
    .describe('Demand that nobody voices: it becomes work only when an engagement with the yield proposals finds it.'),
  followUp: z
    .strictObject({
      stream: id,
      perMille: perMille.describe('Share of its work delivered as ordered, not as needed, that comes back; per mille.'),
      afterTicks: ticks.describe('Simulated hours from its delivery until it does.'),
    })
    .nullable()
    .default(null)
    .describe('The further order or complaint that comes when something was delivered without its need being known.'),
  nag: z
    .strictObject({
      stream: id,
      afterTicks: ticks.describe('Simulated hours after it was due until somebody asks where it stays.'),
      everyTicks: z.int().min(1).max(20_000).describe('Simulated hours until somebody asks again.'),
    })
    .nullable()
    .default(null)
    .describe('Its late work brings chasers, at most one open for each piece.'),
  dependsOn: z
    .strictObject({
      stream: id,
      perMille: perMille.describe('Share of its work that waits, per mille, when any of that stream is open.'),
      beforeStep: id.optional().describe('The step of its route in which it waits; the first one when left out.'),
    })
    .nullable()
    .default(null)
    .describe('Its work waits until a piece of open work of that stream is done.'),
  /** Events: share that means nothing. */
  noisePerMille: perMille.default(0),
  /** Priority 1–4 that its work has from the start; 0 = none. Incidents have theirs by impact. */
  priority: z.int().min(0).max(4).default(0),
  /** Incidents: the skill that they need; drawn among those of the problems when left out. */
  skill: id.optional(),
  /** Incidents: their impact. Events and toil: impact of the incident that a missed one causes. */
  impactPerMille: perMille.default(0),
  /** Toil: probability that a lapsed one causes an incident. */
  lapseIncidentPerMille: perMille.default(0),
  /** Milli-points of satisfaction that each late tick costs. */
  satisfactionMilliPerTick: z.int().min(0).max(10_000).default(0),
  /** Other customers' work of a supplier: cents that each finished item earns it. */
  marginCents: cents.default(0),
  lateCents: cents
    .default(0)
    .describe(
      'What each simulated hour past its due tick costs the team: contract penalties, favours that are called in.',
    ),
  /** Whether everybody sees it from the start. */
  isPinned: z.boolean().default(false),
  theme: themeId,
});

export const problem = z.strictObject({
  id,
  service: id,
  /** Symptom as users see it: the title of its incidents. */
  titles: z.array(line).min(1),
  /** The cause as analysis finds it. */
  cause: line,
  /** Chance of an incident per million ticks, before what debt adds. */
  hazardPerMillion: z.int().min(0).max(1_000_000),
  impactPerMille: perMille,
  skill: id,
  /** Structural: fixing it costs thrice while the technical debt of its service is over 200. */
  isStructural: z.boolean().default(false),
  /** Round in which it comes into being. */
  fromRound: z.int().min(1).default(1),
});

/** The rules of incidents, and the titles of those that are not born by a listed problem. */
export const incidentRules = z.strictObject({
  route: id,
  problemRoute: id,
  /** Titles of incidents by origin. */
  eventTitles: z.array(line).min(1),
  changeTitles: z.array(line).min(1),
  toilTitles: z.array(line).min(1),
  releaseTitles: z.array(line).default([]).describe('Not used any more: leave it out.'),
  /** Lower bounds of impact for priority 1, 2, 3. */
  priorityPerMille: z.tuple([perMille, perMille, perMille]),
  slaTicks: z.tuple([ticks, ticks, ticks, ticks]),
  /** Share of right first guesses of the needed skill. */
  guessPerMille: perMille,
  retriagePerMille: factorPerMille
    .default(1000)
    .describe('Effort of triaging what came back from a wrong tray, as a share of the usual triage.'),
  wrongTrayTicks: ticks,
  emergencyPerMille: perMille,
  giveUpTicks: ticks,
  /** Paid when an incident of priority 1–4 misses its service level. */
  penaltyCents: z.tuple([cents, cents, cents, cents]).default([0, 0, 0, 0]),
  /** Share of resolved incidents that come back, and after how many ticks. */
  reopening: z.strictObject({ perMille, afterTicks: ticks }).default({ perMille: 0, afterTicks: 0 }),
  downgradeMilli: z
    .int()
    .min(0)
    .max(100_000)
    .default(300)
    .describe(
      'Milli-points of satisfaction that each level costs by which an incident is set under what its impact asks.',
    ),
  majorReview: z
    .strictObject({
      stream: id.describe('Stream of the cards; its route has a step with the activity review.'),
      guessMorePerMille: perMille
        .default(0)
        .describe('Told to everyone: so much likelier that incidents of that cause go into the right tray.'),
    })
    .nullable()
    .default(null)
    .describe(
      'After a major incident is over, a card asks what was behind it; with an agreement review, only where agreed.',
    ),
  majorPriorityMax: z.int().min(1).max(4).default(1),
  workaround: z.strictObject({
    effortPerMille: perMille,
    residualPerMille: perMille,
    lastsTicks: ticks,
    returnPerMille: perMille,
    debtPerMille: perMille,
    /** Stream of the check against the flight plan; none is checked when left out. */
    checkStream: id.optional(),
    uncheckedReturnPerMille: perMille
      .default(150)
      .describe('Added to the chance of its return as long as nobody has checked the workaround.'),
    uncheckedRiskPerMille: perMille
      .default(15)
      .describe('Added to the risk of a manoeuvre by each unchecked workaround on what the manoeuvre rests on.'),
  }),
  chaser: z.strictObject({ stream: id, perThousandTicks: z.int().min(0), communicatedPerMille: perMille }),
  complaint: z.strictObject({ stream: id, perThousandTicks: z.int().min(0), afterTicks: ticks }),
  escalation: z.strictObject({ stream: id, priorityMax: z.int().min(0).max(4) }),
});

export const changeRules = z.strictObject({
  route: id,
  /** Share of high-risk, then of low-risk (standard candidates) changes. */
  highRiskPerMille: perMille,
  lowRiskPerMille: perMille,
  highRiskEffortMilli: effortMilli,
  standardEffortMilli: effortMilli,
  emergencyAssessEffortMilli: effortMilli,
  emergencyDeployEffortMilli: effortMilli,
  failure: z.strictObject({
    debtFactorPerMille: perMille,
    perBatchMatePerMille: perMille,
    perCollisionPerMille: perMille,
    emergencyPerMille: perMille,
    untestedPerMille: perMille,
    highRiskPerMille: perMille,
    maxPerMille: perMille,
    impactMinPerMille: perMille,
    impactMaxPerMille: perMille,
    reworkPerMille: perMille,
    rollbackEffortMilli: effortMilli
      .default(0)
      .describe('Effort of rolling a failed change back, for whoever deploys it; 0 = none, it takes no hand.'),
    rollbackFailPerMille: perMille.default(0).describe('Share of rollbacks that fail and make the incident worse.'),
  }),
  collisions: z
    .strictObject({
      dependants: z
        .boolean()
        .default(false)
        .describe('Changes of the same batch on services that depend on each other.'),
      incidents: z.boolean().default(false).describe('Open incidents on the service, but for the one being solved.'),
      manoeuvres: z.boolean().default(false).describe('Manoeuvres polled or in flight that need the service.'),
    })
    .prefault({})
    .describe('What counts as a collision beside changes of the same batch on the same service.'),
  showsMediumRisk: z.boolean().default(false).describe('Assessment tells medium risk from low risk.'),
  debt: z.strictObject({ featurePerMille: perMille, emergencyPerMille: perMille, untestedPerMille: perMille }),
  newProblemPerMille: perMille,
  /** Stream of the cards that pay technical debt down, and what one of them pays. */
  debtStream: id,
  debtPaidPerMille: perMille.default(60),
  /** Health lost by touched services during a window, and its length. */
  window: z.strictObject({ healthPerMille: perMille, ticks, quorumRoles: z.array(id), quorumEffortMilli: effortMilli }),
  /** Ticks of the round (from, to) in which nothing is released. */
  freezes: z.array(z.strictObject({ round: z.int().min(1), fromTick: ticks, toTick: ticks, title: line })).default([]),
});
