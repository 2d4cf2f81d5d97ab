// A scenario compiled for fast reading: look-ups by id, stream hashes, text keys. Built once, never changed, not part of the state.
import type {
  AgreementSpec,
  ImprovementSpec,
  ManoeuvreSpec,
  ProblemSpec,
  RoleSpec,
  RouteSpec,
  Scenario,
  ServiceSpec,
  StepSpec,
  StreamSpec,
} from '../scenario/schema.ts';
import { unique } from '../scenario/schema/unique.ts';
import { describeEffects, type EffectText } from './effects/describeEffect.ts';
import { type PortfolioRules, portfolioRules } from './portfolio/portfolioRules.ts';
import { type HandRules, handRules } from './handRules.ts';
import { shownKey } from './effects/scaleArrivals.ts';
import { pinKeys } from './isOnBoard.ts';
import { hashText } from './random.ts';
import { compileStakeholders, type StakeholderRules } from './stakeholderRules.ts';
import { BUCKETS, bucketOfStream, capMicro } from './value/satisfaction.ts';

export interface Rules {
  readonly scenario: Scenario;
  readonly roles: ReadonlyMap<string, RoleSpec>;
  /** Types of command that a role may give beside those that every role may. */
  readonly commandsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly routes: ReadonlyMap<string, RouteSpec>;
  /** Positions on the board of the columns of their steps. */
  readonly columnNumbers: ReadonlyMap<string, readonly number[]>;
  readonly streams: ReadonlyMap<string, CompiledStream>;
  /** Streams whose work exists only because something failed [EF2]. */
  readonly failureStreams: ReadonlySet<string>;
  /** The steps of every change. */
  readonly changeSteps: readonly StepSpec[];
  /** Streams that bring work by themselves, in scenario order. */
  readonly arrivals: readonly CompiledStream[];
  readonly services: ReadonlyMap<string, ServiceSpec>;
  /** Position of a service in the scenario's and the state's lists. */
  readonly serviceIndex: ReadonlyMap<string, number>;
  readonly stakeholders: StakeholderRules;
  readonly portfolio: PortfolioRules;
  readonly hands: HandRules;
  /** Whether anybody may decide on the strategy for a service. */
  readonly canRetire: boolean;
  readonly problems: ReadonlyMap<string, ProblemSpec>;
  readonly improvements: ReadonlyMap<string, ImprovementSpec>;
  /** Their effects as views carry them. */
  readonly effectTexts: ReadonlyMap<string, readonly EffectText[]>;
  /** Those with effects that show only later. */
  readonly secretive: readonly ImprovementSpec[];
  /** Those that somebody has to keep up. */
  readonly maintained: readonly ImprovementSpec[];
  readonly agreements: ReadonlyMap<string, AgreementSpec>;
  /** Numbers of their options, by agreement and option. */
  readonly agreedValues: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly manoeuvres: ReadonlyMap<string, ManoeuvreSpec>;
  /** Role ids in scenario order. */
  readonly roleIds: readonly string[];
  /** Role that has a skill, first in scenario order. */
  readonly roleOfSkill: ReadonlyMap<string, string>;
  /** Roles with a skill that some problem needs. */
  readonly solvers: ReadonlySet<string>;
  /** For each service index: loss share per mille that each service index hands to it (1000 own, 400, 160). */
  readonly coupling: readonly (readonly number[])[];
  /** For each service index: the services that feel its loss, itself included. */
  readonly reach: readonly (readonly Reach[])[];
  readonly roundStarts: readonly number[];
  /** For each round: positions of its script by the tick in which they happen. */
  readonly scripts: readonly ReadonlyMap<number, readonly number[]>[];
  /** Under which the state notes that a trigger has fired. */
  readonly triggerKeys: ReadonlyMap<TriggerSpec, string>;
  readonly totalTicks: number;
  /** Salaries of all hands together. */
  readonly salaryCentsPerTick: number;
  /** Whether late work of some stream costs the team money. */
  readonly hasLateCosts: boolean;
}

/** A service that feels another one's loss, and what share of it. */
export interface Reach {
  readonly serviceIndex: number;
  readonly perMille: number;
}

type TriggerSpec = Scenario['rounds'][number]['triggers'][number];

export interface CompiledStream {
  readonly spec: StreamSpec;
  /** Hash of the stream's name: the address of its arrivals. */
  readonly hash: number;
  /** The same for the luck of what it brings. */
  readonly workHash: number;
  /** Chance of an arrival in a tick, per million, for each round. */
  readonly perMillion: readonly number[];
  /** Under which improvements scale the arrivals of all streams of its type, and under which that type is pinned. */
  readonly typeKey: string;
  /** The same for what improvements do only to work that is on the board. */
  readonly shownKey: string;
  readonly shownTypeKey: string;
  /** Under which it is pinned. */
  readonly streamPin: string;
  /** What each late piece of its work adds to which deficit in a tick, in millionths of a point. */
  readonly impatienceMicro: number;
  /** Position of that deficit in BUCKETS, and what it can hold. */
  readonly bucketNumber: number;
  readonly bucketCapMicro: number;
  /** How the ledger names its work when that is small and frequent. */
  readonly ledgerName: string;
  readonly titleKeys: readonly string[];
  readonly needKeys: readonly string[];
  /** The step of its route in which work that depends on other work waits for that. */
  readonly dependsFromStep: number;
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

/** A scenario never changes once it is read: thousands of games of it share its rules. */
const compiled = new WeakMap<Scenario, Rules>();

/**
 * The rules of a checked scenario, compiled when they are asked for the first time.
 * @throws Error when a reference is broken (the scenario was not checked).
 */
export function rulesOf(scenario: Scenario): Rules {
  let rules = compiled.get(scenario);
  if (rules === undefined) compiled.set(scenario, (rules = compileRules(scenario)));
  return rules;
}

function compileRules(scenario: Scenario): Rules {
  const roundStarts: number[] = [];
  let totalTicks = 0;
  for (const round of scenario.rounds) {
    roundStarts.push(totalTicks);
    totalTicks += round.lengthTicks;
  }
  const roleOfSkill = new Map<string, string>();
  for (const role of scenario.roles)
    for (const skill of role.skills) if (!roleOfSkill.has(skill)) roleOfSkill.set(skill, role.id);
  const coupling = couplingOf(scenario);
  const streams = new Map(scenario.streams.map((spec) => [spec.id, compileStream(scenario, spec)]));
  return {
    scenario,
    roles: byId(scenario.roles),
    commandsOf: new Map(scenario.roles.map((role) => [role.id, new Set(role.commands)])),
    routes: byId(scenario.routes),
    columnNumbers: new Map(
      scenario.routes.map(({ id, steps }) => [
        id,
        steps.map((step) => scenario.columns.findIndex((column) => column.id === step.column)),
      ]),
    ),
    changeSteps: scenario.routes.find((route) => route.id === scenario.changes.route)?.steps ?? [],
    streams,
    failureStreams: failureStreamsOf(scenario),
    arrivals: [...streams.values()].filter(({ spec }) => spec.perThousandTicks > 0),
    services: byId(scenario.services),
    serviceIndex: new Map(scenario.services.map((service, position) => [service.id, position])),
    stakeholders: compileStakeholders(scenario, coupling),
    portfolio: portfolioRules(scenario),
    hands: handRules(scenario),
    canRetire: scenario.roles.some(({ commands }) => commands.includes('setServiceStrategy')),
    problems: byId([...scenario.problems, ...scenario.laterProblems]),
    improvements: byId(scenario.improvements),
    effectTexts: new Map(scenario.improvements.map((spec) => [spec.id, describeEffects(spec)])),
    secretive: scenario.improvements.filter(({ effects }) => effects.some((effect) => effect.isHidden === true)),
    maintained: scenario.improvements.filter(({ upkeep }) => upkeep !== null),
    agreements: byId(scenario.agreements),
    agreedValues: new Map(
      scenario.agreements.map(({ id, options }) => [id, new Map(options.map((option) => [option.id, option.value]))]),
    ),
    manoeuvres: byId(scenario.flightPlan.manoeuvres),
    roleIds: scenario.roles.map((role) => role.id),
    roleOfSkill,
    solvers: solversOf(scenario),
    coupling,
    reach: scenario.services.map((_, from) => reachOf(coupling, from)),
    roundStarts,
    scripts: scenario.rounds.map(({ script }) => scriptByTick(script)),
    triggerKeys: new Map(
      scenario.rounds.flatMap(({ id, triggers }) =>
        triggers.map((trigger) => [trigger, unique(`${id}.${trigger.id}`)]),
      ),
    ),
    totalTicks,
    hasLateCosts: scenario.streams.some((stream) => stream.lateCents > 0),
    salaryCentsPerTick: scenario.roles.reduce((sum, role) => sum + role.salaryCentsPerHandTick * role.hands.length, 0),
  };
}

/** Chasers, complaints, escalations, checks of workarounds, and what comes back because it was not what was needed. */
function failureStreamsOf({ incidents, streams }: Scenario): Set<string> {
  const { chaser, complaint, escalation, workaround } = incidents;
  const named = [chaser.stream, complaint.stream, escalation.stream, workaround.checkStream];
  for (const { followUp, nag } of streams) named.push(followUp?.stream, nag?.stream);
  return new Set(named.filter((id) => id !== undefined));
}

function solversOf({ roles, problems, laterProblems }: Scenario): Set<string> {
  const needed = new Set([...problems, ...laterProblems].map(({ skill }) => skill));
  return new Set(roles.filter(({ skills }) => skills.some((skill) => needed.has(skill))).map(({ id }) => id));
}

function compileStream(scenario: Scenario, spec: StreamSpec): CompiledStream {
  const { id, growthPerMille } = spec;
  const bucket = bucketOfStream(scenario, id, spec.type);
  const growthOf = (round: number): number => growthPerMille[Math.min(round, growthPerMille.length - 1)] ?? 1000;
  return {
    spec,
    hash: hashText(`stream:${id}`),
    workHash: hashText(`item/${id}`),
    perMillion: scenario.rounds.map((_, round) => spec.perThousandTicks * growthOf(round)),
    typeKey: unique(pinKeys.type(spec.type)),
    shownKey: unique(shownKey(id)),
    shownTypeKey: unique(shownKey(pinKeys.type(spec.type))),
    streamPin: unique(pinKeys.stream(id)),
    impatienceMicro: spec.satisfactionMilliPerTick * 1000,
    bucketNumber: BUCKETS.indexOf(bucket),
    bucketCapMicro: capMicro(scenario, bucket),
    ledgerName: unique(`stream:${id}`),
    titleKeys: spec.titles.map((_, position) => `streams.${id}.titles.${position}`),
    needKeys: spec.needs.map((_, position) => `streams.${id}.needs.${position}`),
    dependsFromStep: Math.max(0, stepIdsOf(scenario, spec).indexOf(spec.dependsOn?.beforeStep ?? '')),
  };
}

function scriptByTick(script: Scenario['rounds'][number]['script']): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  for (const [position, { atTick }] of script.entries()) {
    const others = positions.get(atTick);
    if (others === undefined) positions.set(atTick, [position]);
    else others.push(position);
  }
  return positions;
}

const stepIdsOf = ({ routes }: Scenario, { route }: StreamSpec): string[] =>
  routes.find((entry) => entry.id === route)?.steps.map((step) => step.id) ?? [];

/** Share (per mille) of a service's loss that reaches its dependants: 400 direct, 160 at second order. */
const DIRECT_COUPLING_PER_MILLE = 400;
const SECOND_COUPLING_PER_MILLE = 160;

function couplingOf(scenario: Scenario): number[][] {
  const index = new Map(scenario.services.map((service, position) => [service.id, position]));
  const direct = scenario.services.map((service) => service.dependsOn.map((other) => index.get(other) ?? -1));
  return scenario.services.map((_, to) =>
    scenario.services.map((__, from) => {
      if (to === from) return 1000;
      if (direct[to]?.includes(from)) return DIRECT_COUPLING_PER_MILLE;
      const isSecond = (direct[to] ?? []).some((middle) => direct[middle]?.includes(from));
      return isSecond ? SECOND_COUPLING_PER_MILLE : 0;
    }),
  );
}

function reachOf(coupling: readonly (readonly number[])[], from: number): Reach[] {
  return coupling
    .map((row, serviceIndex) => ({ serviceIndex, perMille: row[from] ?? 0 }))
    .filter(({ perMille }) => perMille > 0);
}
