// The parts of the tiny scenario: four roles, three services in a chain, one stream of each kind, everything quiet.
// Must not hold luck that a test has not asked for; figures are round so that a test can compute with them.
import type { z } from 'zod';
import type { scenarioSchema } from '../../shared/scenario/schema.ts';
import { tinyAgreements, tinyImprovements } from './tinyChoices.ts';
import { tinyChanges, tinyIncidents, tinySatisfaction } from './tinyRules.ts';

type Input = z.input<typeof scenarioSchema>;
type Given = 'people' | 'problems' | 'laterProblems' | 'improvements' | 'agreements';
type Whole<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };
type FlightPlan = Whole<NonNullable<Input['flightPlan']>>;
export type TinyDraft = Input & { [K in Given]-?: NonNullable<Input[K]> } & { flightPlan: FlightPlan };

/** A scenario before parsing, that a test may edit. */
export function quietDraft(rounds: number, lengthTicks: number): TinyDraft {
  return {
    version: 1,
    id: 'tiny',
    title: 'Tiny',
    language: 'en',
    tagline: 'One rule at a time',
    story: 'Seven people keep a shop on a satellite.',
    minutes: 10,
    team: { names: ['Bora'] },
    skills: ['command', 'triage', 'platform', 'code'].map((id) => ({ id, title: id })),
    roles: roles(),
    services: [
      { id: 'base', title: 'Base', purpose: 'Carries', valueCentsPerTick: 1000, ...untroubled },
      { id: 'store', title: 'Store', purpose: 'Keeps', valueCentsPerTick: 2000, dependsOn: ['base'], ...untroubled },
      { id: 'shop', title: 'Shop', purpose: 'Sells', valueCentsPerTick: 4000, dependsOn: ['store'], ...untroubled },
    ],
    columns: ['demand', 'work', 'release', 'live'].map((id) => ({ id, title: id })),
    routes: routes(),
    streams: streams(),
    problems: [
      problem('leak', 'store', 'platform', ['The store drips', 'The store pours']),
      problem('bug', 'shop', 'code', ['The shop closes']),
    ],
    laterProblems: [problem('rust', 'base', 'platform', ['The base squeaks'])],
    incidents: tinyIncidents(),
    changes: tinyChanges(),
    satisfaction: tinySatisfaction(),
    people: {
      focusSlopePerMille: 0,
      focusFloorPerMille: 500,
      kickoffTicks: 0,
      meetingEveryTicks: 0,
      repointTicks: 24,
      handoverTicks: 0,
    },
    improvements: tinyImprovements(),
    agreements: tinyAgreements(),
    flightPlan: flightPlan(),
    rounds: Array.from({ length: rounds }, (_, position) => round(position + 1, lengthTicks)),
  };
}

const untroubled = { debtPerMille: 0, changeFailurePerMille: 0 };

function roles(): Input['roles'] {
  const role = (id: string, hands: string[], skill: string, commands: string[]): Input['roles'][number] => ({
    id,
    title: id,
    tagline: id,
    briefing: id,
    icon: 'user',
    ownedMetric: 'revenueCents',
    hands,
    skills: [skill],
    commands,
  });
  const choosing = ['chooseImprovement', 'dropImprovement', 'setOwner', 'adoptAgreement'];
  const calming = ['giveBack', 'informUsers', 'applyWorkaround', 'escalateWork', 'openProblem'];
  const releasing = ['holdChange', 'freeChange', 'scheduleChange', 'requestWindow', 'declareEmergency'];
  return [
    role('lead', ['Ann'], 'command', [
      'callManoeuvre',
      'gatherInsight',
      'engageBusiness',
      'setIntent',
      'setServiceStrategy',
      'changeContract',
      'decideWork',
      ...choosing,
    ]),
    role('desk', ['Bea', 'Ben'], 'triage', ['setPriority', 'gatherInsight', 'commitWork', ...calming]),
    role('ops', ['Cas', 'Cid'], 'platform', [...calming, ...releasing]),
    role('dev', ['Dan', 'Dot'], 'code', ['skipTests', 'payDebt', 'declareEmergency']),
  ];
}

type Step = Input['routes'][number]['steps'][number];

function step(id: Step['activity'], column: string, role: string, effortMilli: number, name: string = id): Step {
  return { id: name, title: name, activity: id, column, role, effortMilli };
}

function routes(): Input['routes'] {
  const look = step('handle', 'demand', 'origin', 2000, 'look');
  const release = step('window', 'release', 'ops', 0, 'release');
  return [
    { id: 'toil', type: 'toil', steps: [step('handle', 'demand', 'origin', 2000, 'toil')] },
    { id: 'event', type: 'event', steps: [look, step('handle', 'work', 'ops', 2000, 'followUp')] },
    { id: 'request', type: 'request', steps: [step('handle', 'demand', 'origin', 2000, 'serve')] },
    { id: 'feedback', type: 'feedback', steps: [step('answer', 'demand', 'origin', 2000)] },
    { id: 'escalation', type: 'request', steps: [step('decide', 'demand', 'lead', 1000)] },
    { id: 'task', type: 'mission', steps: [step('handle', 'demand', 'origin', 1000, 'observe')] },
    { id: 'secure', type: 'mission', steps: [step('secure', 'demand', 'origin', 2000)] },
    { id: 'improvement', type: 'improvement', steps: [step('improve', 'work', 'origin', 1000)] },
    {
      id: 'incident',
      type: 'incident',
      steps: [
        step('triage', 'demand', 'desk', 1000),
        step('diagnose', 'work', 'skill', 2000),
        step('resolve', 'work', 'skill', 2000),
      ],
    },
    {
      id: 'problem',
      type: 'problem',
      steps: [step('analyse', 'work', 'skill', 2000), step('fix', 'work', 'skill', 2000), release],
    },
    {
      id: 'feature',
      type: 'feature',
      steps: [
        step('refine', 'demand', 'lead', 2000),
        { ...step('delay', 'work', 'dev', 0, 'partner'), presentPerMille: 0 },
        step('build', 'work', 'dev', 4000),
        step('test', 'work', 'dev', 2000),
        release,
      ],
    },
    {
      id: 'change',
      type: 'change',
      steps: [
        step('assess', 'release', 'ops', 2000),
        step('window', 'release', 'ops', 0),
        step('deploy', 'release', 'ops', 2000),
      ],
    },
  ];
}

type Stream = Input['streams'][number];

function streams(): Stream[] {
  const stream = (
    id: string,
    type: Stream['type'],
    route: string,
    role: string,
    more: Partial<Stream> = {},
  ): Stream => ({
    id,
    title: id,
    type,
    route,
    role,
    perThousandTicks: 0,
    titles: [`${id} one`, `${id} two`],
    ...more,
  });
  const lasting = { centsPerTick: 600, asOrderedPerMille: 500 };
  return [
    stream('alarms', 'event', 'event', 'ops', { services: ['base'], dueTicks: 10, impactPerMille: 300 }),
    stream('chores', 'toil', 'toil', 'ops', { dueTicks: 30, impactPerMille: 150 }),
    stream('requests', 'request', 'request', 'desk', { dueTicks: 20, satisfactionMilliPerTick: 9 }),
    stream('deals', 'request', 'request', 'lead', { value: { centsPerTick: 500, lifeTicks: 40 } }),
    stream('features', 'feature', 'feature', 'lead', { services: ['shop'], needs: ['A need'], value: lasting }),
    stream('feedback', 'feedback', 'feedback', 'desk', { dueTicks: 20, satisfactionMilliPerTick: 9 }),
    stream('chasers', 'feedback', 'feedback', 'desk', { dueTicks: 10, satisfactionMilliPerTick: 5 }),
    stream('complaints', 'feedback', 'feedback', 'lead', { dueTicks: 10, satisfactionMilliPerTick: 9 }),
    stream('escalations', 'request', 'escalation', 'lead', { dueTicks: 20 }),
    stream('checks', 'mission', 'task', 'ops', { dueTicks: 20 }),
    stream('tasks', 'mission', 'task', 'ops', {
      value: { centsPerTick: 300, lifeTicks: 30, followsSatisfaction: false },
    }),
    stream('debt', 'improvement', 'improvement', 'dev'),
  ];
}

function problem(id: string, service: string, skill: string, titles: string[]): TinyDraft['problems'][number] {
  return { id, service, skill, titles, cause: `Why ${id}`, hazardPerMillion: 0, impactPerMille: 300 };
}

function flightPlan(): FlightPlan {
  return {
    craft: 'Tray',
    destination: 'Table',
    director: 'lead',
    openMore: { overloadPerMille: 0, uncheckedPerMille: 0, incidentPerMille: 0, signalPerMille: 0 },
    waypoints: [
      { id: 'stove', title: 'Stove', round: 1, tick: 0 },
      { id: 'table', title: 'Table', round: 1, tick: 36, manoeuvre: 'pass' },
    ],
    manoeuvres: [
      {
        id: 'pass',
        title: 'Pass',
        round: 1,
        kind: 'flyby',
        pollTick: 24,
        opensTick: 36,
        closesTick: 60,
        needs: ['base', 'store'],
        valueCentsPerTick: 1000,
        dataMbPerTick: 10,
        holdTicksMax: 8,
        holdCostPerMille: 10,
        later: { opensTick: 66, closesTick: 78, valuePerMille: 600 },
        residualRiskPerMille: 0,
        failureLossPerMille: 850,
        scar: { service: 'base', debtPerMille: 80, title: 'A dent' },
        riskItems: [risk('valve', 'ops', 150), risk('script', 'dev', 100)],
      },
    ],
  };
}

function risk(id: string, role: string, perMille: number): FlightPlan['manoeuvres'][number]['riskItems'][number] {
  return { id, role, title: id, fact: `The ${id} is loose`, perMille, effortMilli: 2000, openPerMille: 0 };
}

function round(number: number, lengthTicks: number): Input['rounds'][number] {
  return {
    id: `round${number}`,
    title: `Round ${number}`,
    story: 'It begins.',
    lengthTicks,
    budgetCents: 10_000,
    improvementsMax: 2,
    goals: [{ id: `money${number}`, title: 'Money', metric: 'revenueCents', target: 1000, role: 'lead' }],
  };
}
