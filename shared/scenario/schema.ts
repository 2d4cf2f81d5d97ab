// The scenario file as a zod schema: its shape, units and defaults, and the type Scenario.
// References between its parts are checked by crossCheck.ts; no rules of the game here.
import { z } from 'zod';
import { id, line, prose } from './schema/basics.ts';
import { concept } from './schema/concepts.ts';
import { engage } from './schema/engaging.ts';
import { agreement, improvement } from './schema/improving.ts';
import { facilitating } from './schema/facilitating.ts';
import { botPlan, flightPlan, round } from './schema/mission.ts';
import { balance } from './schema/balance.ts';
import { policy } from './schema/policies.ts';
import { theme } from './schema/portfolio.ts';
import { role, service, skill } from './schema/roles.ts';
import { stakeholder } from './schema/stakeholders.ts';
import { changeRules } from './schema/changeRules.ts';
import { incidentRules } from './schema/incidentRules.ts';
import { people } from './schema/people.ts';
import { satisfaction } from './schema/satisfaction.ts';
import { stream } from './schema/streams.ts';
import { column, problem, route } from './schema/work.ts';

/** Text keys are paths such as `roles.desk.title` or `streams.alarms.titles.0`; ids stand for list positions where there is one. */
const texts = z.record(z.string(), z.string().min(1).max(1200));

export const scenarioSchema = z.strictObject({
  $schema: z
    .string()
    .optional()
    .describe('Path of schema.json, for completion and checks in editors; the program does not read it.'),
  version: z.literal(1).describe('Version of this format.'),
  id: id.describe('Name of the scenario: that of its file without `.yaml`.'),
  title: line.describe('Name of the scenario as people see it.'),
  language: z.enum(['en', 'de', 'sk']).describe('Language of the texts in this file.'),
  tagline: line.describe('One line in the list of scenarios.'),
  story: prose.describe('Where we are and what is at stake; read before the first round.'),
  minutes: z.int().min(5).max(480).describe('Minutes for the whole workshop, as told to the facilitator.'),
  team: z
    .strictObject({ names: z.array(line).min(1).describe('Names of the teams of a session, in order.') })
    .describe('The team that plays.'),
  tags: z.array(z.string().max(40)).default([]).describe('Free words for the list of scenarios.'),
  include: z
    .array(z.string())
    .default([])
    .describe('Names of shared parts in `library/`, without `.yaml`; their lists come before those of this file.'),
  roles: z.array(role).min(1).max(16).describe('The parts in the chain of work, each with hands.'),
  skills: z.array(skill).min(1).describe('What hands may know; incidents and problems need one each.'),
  themes: z
    .array(theme)
    .max(8)
    .default([])
    .describe('Strategic themes: what shares of hands and money are planned for.'),
  services: z.array(service).min(1).max(16).describe('What the team keeps running.'),
  stakeholders: z
    .array(stakeholder)
    .max(8)
    .default([])
    .describe('Who demand comes from; customers are one when empty.'),
  columns: z.array(column).min(2).max(8).describe('Columns of the board, from left to right.'),
  routes: z.array(route).min(1).describe('The steps that each kind of work takes.'),
  streams: z.array(stream).min(1).describe('Where demand comes from.'),
  problems: z.array(problem).default([]).describe('Latent causes of incidents that are there from a round on.'),
  laterProblems: z.array(problem).default([]).describe('Latent causes that releases and new rounds leave behind.'),
  incidents: incidentRules.describe('Rules of incidents.'),
  changes: changeRules.describe('Rules of changes.'),
  satisfaction: satisfaction.describe('Rules of customer satisfaction.'),
  people: people.prefault({}).describe('How people work.'),
  engage: engage.default({}).describe('What leaving the desk to learn something takes and brings, by kind.'),
  improvements: z.array(improvement).default([]).describe('What the team may invest in between rounds.'),
  agreements: z.array(agreement).default([]).describe('The run guide: what the team may agree on.'),
  concepts: z
    .array(concept)
    .max(60)
    .default([])
    .describe('What it is about, in the words of each vocabulary; no rule reads it.'),
  flightPlan: flightPlan.prefault({}).describe('The mission; left out where there is none.'),
  rounds: z.array(round).min(1).max(8).describe('The rounds, in order.'),
  bots: z
    .record(z.enum(['reactive', 'local', 'orchestrated']), botPlan)
    .prefault({ reactive: {}, local: {}, orchestrated: {} })
    .describe('What bots choose and agree on, by style; all three, or none.'),
  policies: z
    .array(policy)
    .default([])
    .describe('Ways to play of this scenario’s own, for `simulate --policy` and `--role`.'),
  balance: balance.prefault({}).describe('What the scenario promises about itself; `npm run balance` measures it.'),
  facilitation: facilitating
    .prefault({})
    .describe('What the person who leads the workshop gets; players never see it.'),
  debrief: z.array(prose).default([]).describe('Questions for the talk after the last round.'),
  translations: z
    .partialRecord(z.enum(['en', 'de', 'sk']), texts)
    .default({})
    .describe('Texts in other languages, by language and text key; what is missing is shown as written above.'),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type RoleSpec = Scenario['roles'][number];
export type TermsSpec = NonNullable<RoleSpec['contract']>['options'][number];
export type ServiceSpec = Scenario['services'][number];
export type StakeholderSpec = Scenario['stakeholders'][number];
export type RouteSpec = Scenario['routes'][number];
export type StepSpec = RouteSpec['steps'][number];
export type StreamSpec = Scenario['streams'][number];
export type EngagementSpec = NonNullable<Scenario['engage']['businessMeeting']>;
export type FindingSpec = EngagementSpec['yields'][number];
export type ProblemSpec = Scenario['problems'][number];
export type ImprovementSpec = Scenario['improvements'][number];
export type EffectSpec = ImprovementSpec['effects'][number];
export type ConceptSpec = Scenario['concepts'][number];
export type AgreementSpec = Scenario['agreements'][number];
export type RoundSpec = Scenario['rounds'][number];
export type ActionSpec = RoundSpec['script'][number]['action'];
export type InjectSpec = Scenario['facilitation']['injects'][number];
export type ManoeuvreSpec = Scenario['flightPlan']['manoeuvres'][number];
