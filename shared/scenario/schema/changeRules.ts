// The rules of changes: risk, effort, failure, debt and windows. Shapes only; the rules themselves are in sim/changes.
import { z } from 'zod';
import { effortMilli, id, line, perMille, ticks } from './basics.ts';

const failure = z.strictObject({
  debtFactorPerMille: perMille.describe('Added: this share of the technical debt of the service.'),
  perBatchMatePerMille: perMille.describe('Added for each other change of the same batch.'),
  perCollisionPerMille: perMille.describe('Added for each collision.'),
  emergencyPerMille: perMille.describe('Added for an emergency change.'),
  untestedPerMille: perMille.describe('Added without tests; in part where tests are left out in part.'),
  highRiskPerMille: perMille.describe('Added for a change of high risk.'),
  maxPerMille: perMille.describe('The highest chance of failure.'),
  impactMinPerMille: perMille.describe('Least impact of the incident that a failed change causes.'),
  impactMaxPerMille: perMille.describe('Greatest impact of that incident.'),
  reworkPerMille: perMille.describe('Effort of the rework, as a share of what the work took.'),
  rollbackEffortMilli: effortMilli
    .default(0)
    .describe('Effort of rolling a failed change back, for whoever deploys it; 0 = none, it takes no hand.'),
  rollbackFailPerMille: perMille.default(0).describe('Share of rollbacks that fail and make the incident worse.'),
});

const collisions = z.strictObject({
  dependants: z.boolean().default(false).describe('Changes of the same batch on services that depend on each other.'),
  incidents: z.boolean().default(false).describe('Open incidents on the service, but for the one being solved.'),
  manoeuvres: z.boolean().default(false).describe('Manoeuvres polled or in flight that need the service.'),
});

const debt = z.strictObject({
  featurePerMille: perMille.describe('What a change adds to the debt of its service when it has worked.'),
  emergencyPerMille: perMille.describe('What an emergency change adds instead.'),
  untestedPerMille: perMille.describe('What missing tests add on top.'),
});

const window = z.strictObject({
  healthPerMille: perMille.describe('Health that touched services lose while it lasts.'),
  ticks: ticks.describe('How long it lasts.'),
  quorumRoles: z.array(id).describe('Roles of which each window takes a hand; they also make up a swarm.'),
  quorumEffortMilli: effortMilli.describe('For how long it takes them, in milli-hours.'),
  noticeEffortMilli: effortMilli
    .default(0)
    .describe('How much longer it takes them when the window was asked for at short notice, in milli-hours.'),
});

const freeze = z.strictObject({
  round: z.int().min(1).describe('Number of its round, from 1.'),
  fromTick: ticks.describe('First tick of the round in which nothing is released.'),
  toTick: ticks.describe('First tick of the round in which releases go on.'),
  title: line.describe('Why, as players see it in the calendar.'),
});

export const changeRules = z.strictObject({
  route: id.describe('The route of changes.'),
  highRiskPerMille: perMille.describe('Share of changes that are of high risk.'),
  lowRiskPerMille: perMille.describe('Share of changes that are of low risk: candidates for standard changes.'),
  highRiskEffortMilli: effortMilli.describe('What high risk adds to the effort of assessing a normal change.'),
  standardEffortMilli: effortMilli.describe('Effort of assessing a standard change.'),
  emergencyAssessEffortMilli: effortMilli.describe('Effort of assessing an emergency change.'),
  emergencyDeployEffortMilli: effortMilli.describe('Effort of deploying an emergency change.'),
  failure: failure.describe(
    'Chance that a change fails, per mille: that of its service and what is added here; and what a failure brings.',
  ),
  collisions: collisions
    .prefault({})
    .describe('What counts as a collision beside changes of the same batch on the same service.'),
  showsMediumRisk: z.boolean().default(false).describe('Assessment tells medium risk from low risk.'),
  debt: debt.describe('Technical debt that changes leave behind, per mille of the service.'),
  newProblemPerMille: perMille.describe('Chance that a release leaves a new latent problem; twice that when untested.'),
  debtStream: id.describe('Stream of the cards that pay technical debt down.'),
  debtPaidPerMille: perMille.default(60).describe('Technical debt that one of these cards pays.'),
  window: window.describe('What a release window takes.'),
  freezes: z.array(freeze).default([]).describe('Times in which nothing is released.'),
});
