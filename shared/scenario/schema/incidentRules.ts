// The rules of incidents: how bad, how fast, what waiting brings. Shapes only; the rules themselves are in sim/incidents.
import { z } from 'zod';
import { cents, factorPerMille, id, line, perMille, ticks } from './basics.ts';

const reopening = z.strictObject({
  perMille: perMille.describe('Share of resolved incidents that come back.'),
  afterTicks: ticks.describe('Ticks after which they do.'),
});

const majorReview = z.strictObject({
  stream: id.describe('Stream of the cards; its route has a step with the activity review.'),
  guessMorePerMille: perMille
    .default(0)
    .describe('Told to everyone: so much likelier that incidents of that cause go into the right tray.'),
});

const workaround = z.strictObject({
  effortPerMille: perMille.describe('Its effort, as a share of that of a resolution.'),
  residualPerMille: perMille.describe('Share of the impact that stays for a while.'),
  lastsTicks: ticks.describe('Ticks for which it stays.'),
  returnPerMille: perMille.describe('Share of incidents that return when that time is over.'),
  debtPerMille: perMille.describe('Technical debt that each one adds to its service, per mille.'),
  checkStream: id.optional().describe('Stream of the check against the flight plan; none is checked when left out.'),
  uncheckedReturnPerMille: perMille
    .default(150)
    .describe('Added to the chance of its return as long as nobody has checked the workaround.'),
  uncheckedRiskPerMille: perMille
    .default(15)
    .describe('Added to the risk of a manoeuvre by each unchecked workaround on what the manoeuvre rests on.'),
});

const chaser = z.strictObject({
  stream: id.describe('Stream of the calls.'),
  perThousandTicks: z
    .int()
    .min(0)
    .describe('Chance in each tick, per mille, that somebody asks about an open incident.'),
  communicatedPerMille: perMille.describe('Share of that chance that is left once users have been told.'),
});

const complaint = z.strictObject({
  stream: id.describe('Stream of the complaints.'),
  perThousandTicks: z.int().min(0).describe('Chance in each tick, per mille, that somebody complains.'),
  afterTicks: ticks.describe('Age in ticks from which on an open incident brings complaints.'),
});

const escalation = z.strictObject({
  stream: id.describe('Stream of the decisions; its role is the one that decides.'),
  priorityMax: z
    .int()
    .min(0)
    .max(4)
    .describe('Emergency changes for incidents of this priority or a higher one (1 is the highest) need a decision.'),
  fund: z
    .strictObject({
      cents: cents.describe('Price of help from outside, in cents of the budget.'),
      effortPerMille: perMille.default(500).describe('Share of the effort of a resolution that is left with it.'),
      failurePerMille: perMille
        .default(500)
        .describe('Share of the chance to fail that an emergency change keeps with it.'),
    })
    .nullable()
    .default(null)
    .describe('Help that whoever decides may pay for; not on offer when left out.'),
});

const priority = z.int().min(1).max(4);
const row = z.tuple([priority, priority, priority]);

const matrix = z.strictObject({
  impactPerMille: z
    .tuple([perMille, perMille])
    .describe('Lower bounds, per mille of health lost, of impact 1 and impact 2; what is less has impact 3.'),
  priority: z
    .tuple([row, row, row])
    .describe(
      'A row for each impact, 1 to 3; in it the priority for urgency 1, 2 and 3 (of services, problems, streams).',
    ),
});

/** The rules of incidents, and the titles of those that are not born by a listed problem. */
export const incidentRules = z.strictObject({
  route: id.describe('The route of incidents.'),
  problemRoute: id.describe('The route of problems under investigation.'),
  eventTitles: z.array(line).min(1).describe('Titles of incidents that a missed signal or failing automation causes.'),
  changeTitles: z.array(line).min(1).describe('Titles of incidents that a failed change causes.'),
  toilTitles: z.array(line).min(1).describe('Titles of incidents that lapsed toil causes.'),
  priorityPerMille: z
    .tuple([perMille, perMille, perMille])
    .describe('Lower bounds of impact, per mille, for priority 1, 2 and 3; what is less has 4.'),
  matrix: matrix
    .nullable()
    .default(null)
    .describe('Priority from impact and urgency; from impact alone, by priorityPerMille, when left out.'),
  slaTicks: z
    .tuple([ticks, ticks, ticks, ticks])
    .describe('Service level: ticks from arrival to resolution for priority 1, 2, 3 and 4.'),
  guessPerMille: perMille.describe('Share of first guesses of the needed skill that are right.'),
  retriagePerMille: factorPerMille
    .default(1000)
    .describe('Effort of triaging what came back from a wrong tray, as a share of the usual triage.'),
  wrongTrayTicks: ticks.describe(
    'Hours of work in a wrong tray after which it goes back to triage; an agreement on escalation may make them fewer.',
  ),
  emergencyPerMille: perMille.describe('Share of resolutions that need an emergency change.'),
  giveBackPerMille: perMille
    .default(600)
    .describe('Share of the effort of a resolution that is left when a diagnosed incident is given back to triage.'),
  giveUpTicks: ticks.describe('Ticks without a hand after which priority 3 and 4 are given up; 0 = never.'),
  penaltyCents: z
    .tuple([cents, cents, cents, cents])
    .default([0, 0, 0, 0])
    .describe('Cents paid when an incident of priority 1, 2, 3 or 4 misses its service level.'),
  reopening: reopening
    .default({ perMille: 0, afterTicks: 0 })
    .describe('Resolved incidents that come back: same title, same skill.'),
  downgradeMilli: z
    .int()
    .min(0)
    .max(100_000)
    .default(1000)
    .describe(
      'Milli-points of satisfaction that each level costs by which an incident is set under what its impact asks.',
    ),
  majorReview: majorReview
    .nullable()
    .default(null)
    .describe(
      'After a major incident is over, a card asks what was behind it; with an agreement review, only where agreed.',
    ),
  majorPriorityMax: z
    .int()
    .min(1)
    .max(4)
    .default(1)
    .describe('Incidents of this priority or a higher one are major: seen by all at once.'),
  workaround: workaround.describe('Closing an incident without removing its cause.'),
  chaser: chaser.describe('Calls of those who wait for an incident.'),
  complaint: complaint.describe('Complaints of those who wait too long.'),
  escalation: escalation.describe('What goes to whoever decides.'),
});
