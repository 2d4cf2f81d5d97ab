// Rounds and the flight plan: the frame that time, goals and the set piece GO/NO-GO hang on.
import { z } from 'zod';
import { AGREEMENTS, cents, effortMilli, factorPerMille, id, line, metric, perMille, prose, ticks } from './basics.ts';

/** What a script or a trigger may do; one file each in sim/triggers. */
export const action = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('addWork').describe('Work of a stream arrives.'),
    stream: id.describe('The stream that the work is of.'),
    count: z.int().min(1).max(20).default(1).describe('How many pieces arrive.'),
  }),
  z.strictObject({
    do: z.literal('raiseIncident').describe('An incident without a latent problem behind it.'),
    service: id.describe('The service that it strikes.'),
    impactPerMille: perMille.describe('Share of the health of the service that is gone while it lasts.'),
    title: line.describe('What users see of it: the title of the incident.'),
  }),
  z.strictObject({
    do: z.literal('loseOwner').describe('An improvement loses its owner: somebody leaves, or is promoted.'),
    improvement: id.describe('The improvement that is without an owner from now on.'),
  }),
  z.strictObject({
    do: z.literal('newProblem').describe('A latent problem comes into being, unless it is there.'),
    problem: id.describe('One of the problems or later problems.'),
  }),
  z.strictObject({
    do: z.literal('changeDebt').describe('Technical debt grows or shrinks.'),
    service: id.optional().describe('The service that it concerns; all when left out.'),
    byPerMille: z.int().min(-1000).max(1000).describe('By how much, per mille; less than 0 pays it down.'),
  }),
  z.strictObject({
    do: z.literal('scaleStream').describe('More or less demand of a stream for a while.'),
    stream: id.describe('The stream; one with value only in a script, so that its potential is the same for all.'),
    factorPerMille: factorPerMille.describe('Factor on its arrivals; 1000 = as usual.'),
    ticks: ticks.default(0).describe('For how many ticks; 0 = to the end of the game.'),
  }),
  z.strictObject({
    do: z.literal('freeze').describe('Nothing is released for a while, at most to the end of the round.'),
    ticks: z.int().min(1).max(20_000).describe('For how many ticks.'),
  }),
  z.strictObject({
    do: z.literal('grantBudget').describe('Money and places for improvements, beside those of the round.'),
    cents: z.int().min(-1_000_000_000).max(1_000_000_000).describe('Cents; less than 0 takes them away.'),
    improvements: z.int().min(-9).max(9).default(0).describe('Places for improvements.'),
  }),
  z.strictObject({
    do: z.literal('say').describe('Somebody says something; nothing else happens.'),
    role: id.optional().describe('The role that hears it; everybody when left out.'),
    from: line.describe('Who says it.'),
    text: line.describe('What is said.'),
  }),
]);

export const goal = z.strictObject({
  id: id.describe('Name of the goal in references.'),
  title: line.describe('Name of the goal as players see it.'),
  metric: metric.describe('The figure that it is measured by.'),
  target: z
    .int()
    .describe(
      'At least this, or at most, where less is better. Cents, shares in per mille, ticks, counts; csat in milli-points of 100 (82000 = 82 points).',
    ),
  role: id.describe('The role that answers for it.'),
});

const trigger = z.strictObject({
  id: id.describe('Name of the trigger in references.'),
  metric: metric.describe('The figure that it watches.'),
  is: z.enum(['below', 'above']).describe('On which side of the value it fires.'),
  value: z.int().describe('The value, in the unit of the metric (see goals).'),
  fromTick: ticks.default(0).describe('Tick of the round from which on it watches.'),
  action: action.describe('What happens, once.'),
});

const facilitation = z.strictObject({
  stress: z.array(prose).default([]).describe('Before the round: what to stress when introducing it.'),
  watchFor: z.array(prose).default([]).describe('While it runs: what to watch for in the room.'),
  ask: z.array(prose).default([]).describe('In the review: what to ask the team.'),
  mistakes: z.array(prose).default([]).describe('What teams typically get wrong in this round.'),
});

export const round = z.strictObject({
  id: id.describe('Name of the round in references.'),
  title: line.describe('Name of the round as players see it.'),
  story: prose.describe('What players read in the briefing of the round.'),
  lengthTicks: z
    .int()
    .min(24)
    .max(20_000_000)
    .describe('Length in ticks. A workshop’s round has a few hundred; queues under test need millions.'),
  goals: z.array(goal).min(1).max(6).describe('What the team is measured by in this round.'),
  budgetCents: cents.describe('Cents for improvements before and during this round; what is left does not carry over.'),
  improvementsMax: z.int().min(0).max(9).default(2).describe('Improvements that may be chosen for this round.'),
  script: z
    .array(
      z.strictObject({
        atTick: ticks.describe('Tick of the round at which it happens.'),
        action: action.describe('What happens.'),
      }),
    )
    .default([])
    .describe('What happens at a given time, whatever players do.'),
  triggers: z.array(trigger).default([]).describe('What happens once, as soon as a figure is below or above a value.'),
  facilitation: facilitation
    .default({ stress: [], watchFor: [], ask: [], mistakes: [] })
    .describe('Notes that only the facilitator reads.'),
});

export const riskItem = z.strictObject({
  id: id.describe('Name of the risk in references.'),
  role: id.describe('The role that knows of it and can close it.'),
  title: line.describe('Title of the work that closes it.'),
  fact: line.describe('What only this role knows, until it says NO-GO.'),
  perMille: z.int().min(10).max(200).describe('What it adds to the chance of failure while it is open, per mille.'),
  effortMilli: effortMilli.describe('Effort of closing it, in milli-hours.'),
  openPerMille: perMille.describe(
    'Chance that it is open when the poll begins, before what the state of the team adds (flightPlan.openMore).',
  ),
});

const laterWindow = z.strictObject({
  opensTick: ticks.describe('Tick of the round at which the later window opens.'),
  closesTick: ticks.describe('Tick of the round at which it closes.'),
  valuePerMille: perMille.describe('Share of the value of the first window that it has.'),
});

const scar = z.strictObject({
  service: id.describe('The service that suffers.'),
  debtPerMille: perMille.describe('Technical debt that it gets, per mille.'),
  title: line.describe('Title of the incident with which the next round starts.'),
});

export const manoeuvre = z.strictObject({
  id: id.describe('Name of the manoeuvre in references.'),
  title: line.describe('Name of the manoeuvre as players see it.'),
  round: z.int().min(1).describe('Number of its round, from 1.'),
  kind: z
    .enum(['launch', 'flyby', 'insertion', 'landing', 'burn'])
    .describe('What it is; decides how it is drawn, nothing else.'),
  pollTick: ticks.describe('Tick of the round at which the GO/NO-GO poll opens.'),
  opensTick: ticks.describe('Tick of the round at which its window opens; without a call it flies then.'),
  closesTick: ticks.describe('Tick of the round at which its window closes; unflown by then, it is missed.'),
  needs: z.array(id).min(1).describe('Services that it rests on: their health scales what it earns.'),
  valueCentsPerTick: cents.describe('What it earns in each tick of its window, in cents, at full health.'),
  dataMbPerTick: z.int().min(0).describe('Data in megabytes for each tick, as far as value is earned.'),
  holdTicksMax: ticks.describe('Longest hold in ticks; after that it goes.'),
  holdCostPerMille: perMille.describe('Share of the value of the window that each tick of hold costs.'),
  later: laterWindow.describe('The later, poorer window; part of its value comes there in any case.'),
  residualRiskPerMille: perMille.describe('Chance of failure that remains when every named risk is closed.'),
  failureLossPerMille: perMille.describe('Share of the value that a failure loses.'),
  scar: scar.describe('What a failure leaves behind in the next round.'),
  riskItems: z.array(riskItem).min(1).max(6).describe('Named risks, each known to one role alone.'),
});

/** What makes the named risks of a manoeuvre likelier to be open when the poll asks for them, per mille each. */
export const openMore = z.strictObject({
  overloadPerMille: perMille
    .default(15)
    .describe('For each piece of work that waits in the tray of its role beyond two for each hand.'),
  uncheckedPerMille: perMille
    .default(30)
    .describe('For each workaround that nobody has checked, on what the manoeuvre rests on.'),
  incidentPerMille: perMille
    .default(40)
    .describe('For each open incident of severity 1 or 2 on what the manoeuvre rests on.'),
  signalPerMille: perMille
    .default(15)
    .describe('For each signal that nobody has handled, on what the manoeuvre rests on.'),
  maxPerMille: perMille.default(350).describe('All of it together adds at most this.'),
});

const waypoint = z.strictObject({
  id: id.describe('Name of the place in references.'),
  title: line.describe('Name of the place as players see it.'),
  round: z.int().min(1).describe('Number of the round in which it is reached, from 1.'),
  tick: ticks.describe('Tick of that round at which it is reached.'),
  manoeuvre: id.optional().describe('The manoeuvre that is flown there, if there is one.'),
});

/** A scenario without a mission leaves it out. */
export const flightPlan = z.strictObject({
  craft: line.default('').describe('Name of the craft.'),
  destination: line.default('').describe('Where it flies to.'),
  waypoints: z.array(waypoint).max(12).default([]).describe('Places on the drawn trajectory, in flight order.'),
  manoeuvres: z
    .array(manoeuvre)
    .max(8)
    .default([])
    .describe('Planned steps of the flight, each with a poll and a window of value.'),
  openMore: openMore.prefault({}).describe('What makes named risks likelier to be open when the poll asks for them.'),
  director: id.default('').describe('The role that makes the call; needed as soon as there is a manoeuvre.'),
});

export const preset = z.strictObject({
  agreement: z.enum(AGREEMENTS).describe('The working agreement.'),
  option: id.describe('The option that is adopted.'),
});

const strategy = z.strictObject({
  intents: z
    .record(id, z.int().min(0).max(1000).multipleOf(100))
    .default({})
    .describe('Planned share of hands and money by theme, per mille, in steps of 100.'),
  services: z
    .record(id, z.enum(['invest', 'sustain', 'retire']))
    .default({})
    .describe('What to do with services: invest in them, only sustain them, retire them.'),
});

/** What each bot style may rely on: its plan of improvements and agreements, as data. */
export const botPlan = z.strictObject({
  improvements: z
    .array(z.array(id))
    .default([])
    .describe('Improvements to choose, a list for each round, the dearest wish first.'),
  agreements: z.array(preset).default([]).describe('Options of the run guide to adopt.'),
  strategy: strategy.optional().describe('What its business role decides on themes and services, where it may.'),
});
