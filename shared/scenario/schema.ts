// The scenario file as a zod schema: its shape, units and defaults, and the type Scenario.
// References between its parts are checked by crossCheck.ts; no rules of the game here.
import { z } from 'zod';
import { id, line, prose } from './schema/basics.ts';
import { engage } from './schema/engaging.ts';
import { agreement, improvement, people, satisfaction } from './schema/improving.ts';
import { botPlan, flightPlan, round } from './schema/mission.ts';
import { balance } from './schema/balance.ts';
import { policy } from './schema/policies.ts';
import { theme } from './schema/portfolio.ts';
import { role, service, skill } from './schema/roles.ts';
import { stakeholder } from './schema/stakeholders.ts';
import { changeRules, column, incidentRules, problem, route, stream } from './schema/work.ts';

/** Text keys are paths such as `roles.desk.title` or `streams.alarms.titles.0`; ids stand for list positions where there is one. */
const texts = z.record(z.string(), z.string().min(1).max(1200));

export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  id,
  title: line,
  language: z.enum(['en', 'de', 'sk']),
  tagline: line,
  story: prose,
  /** Minutes for the whole workshop, as told to the facilitator. */
  minutes: z.int().min(5).max(480),
  team: z.strictObject({ names: z.array(line).min(1) }),
  tags: z.array(z.string().max(40)).default([]),
  include: z.array(z.string()).default([]),
  roles: z.array(role).min(1).max(16),
  skills: z.array(skill).min(1),
  themes: z
    .array(theme)
    .max(8)
    .default([])
    .describe('Strategic themes: what shares of hands and money are planned for.'),
  services: z.array(service).min(1).max(16),
  stakeholders: z
    .array(stakeholder)
    .max(8)
    .default([])
    .describe('Who demand comes from; customers are one when empty.'),
  columns: z.array(column).min(2).max(8),
  routes: z.array(route).min(1),
  streams: z.array(stream).min(1),
  problems: z.array(problem).default([]),
  /** Problems that releases and rounds leave behind are drawn from these. */
  laterProblems: z.array(problem).default([]),
  incidents: incidentRules,
  changes: changeRules,
  satisfaction,
  people: people.prefault({}),
  engage: engage.default({}).describe('What leaving the desk to learn something takes and brings, by kind.'),
  improvements: z.array(improvement).default([]),
  agreements: z.array(agreement).default([]),
  flightPlan: flightPlan.prefault({}),
  rounds: z.array(round).min(1).max(8),
  bots: z.record(z.enum(['reactive', 'local', 'orchestrated']), botPlan).prefault({
    reactive: {},
    local: {},
    orchestrated: {},
  }),
  policies: z
    .array(policy)
    .default([])
    .describe('Ways to play of this scenario’s own, for `simulate --policy` and `--role`.'),
  balance: balance.prefault({}).describe('What the scenario promises about itself; `npm run balance` measures it.'),
  debrief: z.array(prose).default([]),
  translations: z.partialRecord(z.enum(['en', 'de', 'sk']), texts).default({}),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type RoleSpec = Scenario['roles'][number];
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
export type AgreementSpec = Scenario['agreements'][number];
export type RoundSpec = Scenario['rounds'][number];
export type ActionSpec = RoundSpec['script'][number]['action'];
export type ManoeuvreSpec = Scenario['flightPlan']['manoeuvres'][number];
