// Work: columns of the board, routes of steps, and latent problems. What brings work is in streams.ts.
import { z } from 'zod';
import { activity, effortMilli, id, law, line, perMille, ticks, urgency, workType } from './basics.ts';

export const column = z.strictObject({
  id: id.describe('Name of the column in references.'),
  title: line.describe('Name of the column as players see it.'),
});

export const step = z.strictObject({
  id: id.describe('Name of the step in its route.'),
  title: line.describe('What is done, as players see it on the card.'),
  activity: activity.describe('What completing the step brings.'),
  column: id.describe('Column of the board in which the work stands meanwhile.'),
  role: z
    .string()
    .describe(
      'A role id, `origin` (the role in whose tray the stream starts) or `skill` (the role guessed for the needed skill).',
    ),
  skill: id
    .optional()
    .describe('Skill without which a hand makes no progress; hands that lack it leave the work to others.'),
  effortMilli: effortMilli.describe('Mean effort of the step, in milli-hours of one hand; 0 takes no hand.'),
  effortLaw: law.default('skewed').describe('How the effort varies about its mean from one piece to the next.'),
  presentPerMille: perMille.default(1000).describe('Probability that a piece of work has this step at all.'),
  delayTicks: ticks
    .default(0)
    .describe('Mean time before anybody can touch it (a supplier’s response, an approval by mail).'),
  delayLaw: law.default('constant').describe('How the delay varies about its mean.'),
});

export const route = z.strictObject({
  id: id.describe('Name of the route in references.'),
  type: workType.describe('The type of work that takes it; each type needs some activities, the last one last.'),
  steps: z.array(step).min(1).max(12).describe('The steps, in order.'),
});

export const problem = z.strictObject({
  id: id.describe('Name of the problem in references.'),
  service: id.describe('The service in which it lies.'),
  titles: z.array(line).min(1).describe('Symptoms as users see them: titles of its incidents.'),
  cause: line.describe('The cause as analysis finds it.'),
  hazardPerMillion: z
    .int()
    .min(0)
    .max(1_000_000)
    .describe('Chance of an incident in a tick, per million, before what technical debt adds.'),
  impactPerMille: perMille.describe('Share of the health of the service that its incidents take.'),
  skill: id.describe('The skill that its incidents, its analysis and its fix need.'),
  urgency: urgency
    .optional()
    .describe('Of its incidents, where the priority follows a matrix; that of its service when left out.'),
  isStructural: z
    .boolean()
    .default(false)
    .describe('Fixing it costs thrice while the technical debt of its service is over 200 per mille.'),
  fromRound: z.int().min(1).default(1).describe('Number of the round in which it comes into being.'),
});
