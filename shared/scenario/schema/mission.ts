// Rounds and the flight plan: the frame that time, goals and the set piece GO/NO-GO hang on.
import { z } from 'zod';
import { AGREEMENTS, cents, effortMilli, id, line, metric, perMille, prose, ticks } from './basics.ts';

/** What a script or a trigger may do; one file each in sim/triggers. */
export const action = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('addWork'), stream: id, count: z.int().min(1).max(20).default(1) }),
  z.strictObject({ do: z.literal('raiseIncident'), service: id, impactPerMille: perMille, title: line }),
  z.strictObject({ do: z.literal('loseOwner'), improvement: id }),
  z.strictObject({ do: z.literal('say'), role: id.optional(), from: line, text: line }),
]);

export const goal = z.strictObject({
  id,
  title: line,
  metric,
  target: z.int(),
  role: id,
});

export const round = z.strictObject({
  id,
  title: line,
  story: prose,
  /** A workshop's round has a few hundred; queues under test need millions. */
  lengthTicks: z.int().min(24).max(20_000_000),
  goals: z.array(goal).min(1).max(6),
  /** Money that may be spent on improvements before and during this round. */
  budgetCents: cents,
  /** Improvements that may be chosen for this round. */
  improvementsMax: z.int().min(0).max(9).default(2),
  script: z.array(z.strictObject({ atTick: ticks, action })).default([]),
  triggers: z
    .array(
      z.strictObject({
        id,
        metric,
        is: z.enum(['below', 'above']),
        value: z.int(),
        fromTick: ticks.default(0),
        action,
      }),
    )
    .default([]),
  facilitation: z
    .strictObject({
      stress: z.array(prose).default([]),
      watchFor: z.array(prose).default([]),
      ask: z.array(prose).default([]),
    })
    .default({ stress: [], watchFor: [], ask: [] }),
});

export const riskItem = z.strictObject({
  id,
  role: id,
  title: line,
  /** What only this role knows. */
  fact: line,
  perMille: z.int().min(10).max(200),
  effortMilli,
  openPerMille: perMille.describe(
    'Chance that it is open when the poll begins, before what the state of the team adds (flightPlan.openMore).',
  ),
});

export const manoeuvre = z.strictObject({
  id,
  title: line,
  round: z.int().min(1),
  kind: z.enum(['launch', 'flyby', 'insertion', 'landing', 'burn']),
  /** Ticks of the round. */
  pollTick: ticks,
  opensTick: ticks,
  closesTick: ticks,
  needs: z.array(id).min(1),
  valueCentsPerTick: cents,
  dataMbPerTick: z.int().min(0),
  holdTicksMax: ticks,
  /** Share of the window's value that each tick of hold costs. */
  holdCostPerMille: perMille,
  later: z.strictObject({ opensTick: ticks, closesTick: ticks, valuePerMille: perMille }),
  residualRiskPerMille: perMille,
  failureLossPerMille: perMille,
  /** What a failure leaves behind in the next round. */
  scar: z.strictObject({ service: id, debtPerMille: perMille, title: line }),
  riskItems: z.array(riskItem).min(1).max(6),
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

/** A scenario without a mission leaves it out. */
export const flightPlan = z.strictObject({
  craft: line.default(''),
  destination: line.default(''),
  waypoints: z
    .array(z.strictObject({ id, title: line, round: z.int().min(1), tick: ticks, manoeuvre: id.optional() }))
    .max(12)
    .default([])
    .describe('Places on the drawn trajectory, in flight order.'),
  manoeuvres: z.array(manoeuvre).max(8).default([]),
  openMore: openMore.prefault({}),
  director: id.default('').describe('The role that makes the call; needed as soon as there is a manoeuvre.'),
});

export const preset = z.strictObject({ agreement: z.enum(AGREEMENTS), option: id });

/** What each bot style may rely on: its plan of improvements and agreements, as data. */
export const botPlan = z.strictObject({
  improvements: z.array(z.array(id)).default([]),
  agreements: z.array(preset).default([]),
  strategy: z
    .strictObject({
      intents: z
        .record(id, z.int().min(0).max(1000).multipleOf(100))
        .default({})
        .describe('Planned share of hands and money by theme, per mille, in steps of 100.'),
    })
    .optional()
    .describe('What its business role plans, where a scenario has themes.'),
});
