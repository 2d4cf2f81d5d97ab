// A new game from a scenario and a seed, and a game from a saved state. No rules of play here.
import type { RoleSpec, Scenario } from '../scenario/schema.ts';
import { unique } from '../scenario/schema/unique.ts';
import { AGREEMENTS } from '../scenario/schema/basics.ts';
import { freshContracts } from './contracts/contractBooks.ts';
import { freshPortfolio } from './portfolio/portfolioBooks.ts';
import { freshFacilitation } from './facilitationState.ts';
import type { Checkpoints } from './phases/checkpoints.ts';
import { rulesOf, type Rules } from './rules.ts';
import { buildIndex } from './gameIndex.ts';
import { newProblem } from './problems.ts';
import type { Game, GameState, Hand, ImprovementState, ManoeuvreState, RoleState, StakeholderState } from './state.ts';
import { freshStats } from './stats.ts';
import { freshTalk } from './talkState.ts';
import { noModifiers } from './effects/modifiers.ts';

/** Gaps of this many ticks and more share the last bucket of a role's gap histogram. */
export const GAP_BUCKETS = 121;

/** Speed of the clock as factor per mille; 1000 = one tick a second. */
const NORMAL_SPEED_PER_MILLE = 1000;

/**
 * Makes a game in its lobby; one bot seat `bot:<roleId>` exists for each role.
 * @param scenario a checked scenario
 * @param seed any 32-bit integer; all luck follows from it
 * @param options keepsCheckpoints: rounds can be played again, at the price of some memory [FA7]
 */
export function createGame(scenario: Scenario, seed: number, { keepsCheckpoints = false } = {}): Game {
  const rules = rulesOf(scenario);
  const state: GameState = {
    formatVersion: 1,
    seed: seed | 0,
    tick: 0,
    phase: 'lobby',
    round: 0,
    roundTick: 0,
    isPaused: false,
    speedPerMille: NORMAL_SPEED_PER_MILLE,
    revealStep: 0,
    facilitation: freshFacilitation(),
    talk: freshTalk(),
    nextWorkNumber: 1,
    idCounters: {},
    seats: {},
    roles: {},
    hands: [],
    turns: {},
    services: [],
    problems: [],
    open: [],
    earning: [],
    closed: [],
    streamCounts: {},
    scales: [],
    made: { tick: 0, counts: {} },
    pinned: {},
    insights: [],
    visits: [],
    unmet: [],
    stakeholders: scenario.stakeholders.map(({ id }) => newStakeholder(id)),
    voicedUntil: {},
    improvements: [],
    agreements: defaultAgreements(rules),
    practised: defaultAgreements(rules),
    kickoffTicks: 0,
    modifiers: noModifiers(),
    satisfaction: { incidents: 0, requests: 0, feedback: 0, complaints: 0, changes: 0, features: 0 },
    wrongFeatureUntilTick: 0,
    manoeuvres: [],
    poll: null,
    window: { nextTick: 0, number: 0, isRequested: false, frozenUntilTick: 0 },
    timeBox: null,
    money: { budgetLeftCents: 0, improvementsLeft: 0, revenueCents: 0, costCents: 0 },
    contracts: freshContracts(scenario),
    portfolio: freshPortfolio(rules),
    ledger: { potentialCents: 0, realisedCents: 0, leakedCents: 0, rows: [], sinks: {} },
    stats: freshStats(scenario.roles.map((role) => role.id)),
    results: [],
    firedTriggers: {},
    messages: [],
    followUps: [],
    technologies: {},
    residues: [],
    scars: [],
  };
  for (const role of scenario.roles) addRole(state, role);
  addServices(state, scenario);
  for (const spec of scenario.problems) {
    if (spec.fromRound === 1) state.problems.push(newProblem(spec, `p${state.problems.length + 1}`, 0));
  }
  state.improvements = scenario.improvements.map(({ id }) => newImprovement(id));
  state.manoeuvres = scenario.flightPlan.manoeuvres.map((spec) => newManoeuvre(rules, spec.id));
  for (const stream of scenario.streams) if (stream.isPinned) state.pinned[`stream:${stream.id}`] = true;
  const checkpoints = keepsCheckpoints ? new Map<number, string>() : null;
  return { rules, state, index: buildIndex(rules, state), events: [], checkpoints };
}

/**
 * A game from a state that was saved as JSON (the object is taken over, not copied).
 * @throws Error when the state is not of this scenario or not sound
 */
export function loadGame(scenario: Scenario, state: GameState, checkpoints: Checkpoints | null = null): Game {
  const rules = rulesOf(scenario);
  return { rules, state, index: buildIndex(rules, state), events: [], checkpoints };
}

function defaultAgreements(rules: Rules): GameState['agreements'] {
  const chosen = {} as GameState['agreements'];
  for (const name of AGREEMENTS) chosen[name] = rules.agreements.get(name)?.default ?? '';
  return chosen;
}

function addRole(state: GameState, role: RoleSpec): void {
  state.seats[`bot:${role.id}`] = { id: `bot:${role.id}`, roleIds: [role.id], isBot: true };
  const fresh: RoleState = {
    id: role.id,
    tray: [],
    streamIds: [],
    isPulling: true,
    pullRule: '',
    decisions: 0,
    arrivals: 0,
    lastDecision: '',
    lastDecisionTick: 0,
    lastChoiceTick: 0,
    gapTicks: new Array<number>(GAP_BUCKETS).fill(0),
    marginCents: 0,
  };
  state.roles[role.id] = fresh;
  role.hands.forEach((_, position) => state.hands.push(newHand(role.id, position)));
}

function newHand(roleId: string, position: number): Hand {
  return {
    id: unique(`${roleId}.${position}`),
    roleId,
    workId: '',
    sinceTick: 0,
    awayUntilTick: 0,
    awayClass: 'coordination',
    isSwitching: false,
    pointedTick: 0,
    isStuck: false,
  };
}

function newImprovement(id: string): ImprovementState {
  return {
    id,
    state: 'offered',
    ownerRoleId: '',
    chosenRound: 0,
    activeTick: 0,
    strengthPerMille: 0,
    baseline: -1,
    measured: -1,
    openWork: [],
    upkeepWorkId: '',
    lapses: 0,
  };
}

function newStakeholder(id: string): StakeholderState {
  const deficits = { incidents: 0, requests: 0, feedback: 0, complaints: 0, changes: 0, features: 0 };
  return { id, deficits, wrongFeatureUntilTick: 0, engagedBy: [] };
}

function addServices(state: GameState, scenario: Scenario): void {
  for (const service of scenario.services) {
    state.services.push({
      id: service.id,
      healthPerMille: 1000,
      debtPerMille: service.debtPerMille,
      isMonitored: service.isMonitored,
      changeUntilTick: 0,
      lamp: service.isMonitored ? 'up' : 'unmonitored',
      lampSinceTick: 0,
      mode: 'usual',
      retiresTick: 0,
    });
  }
}

function newManoeuvre(rules: Rules, id: string): ManoeuvreState {
  const spec = rules.manoeuvres.get(id);
  if (spec === undefined) throw new Error(`manoeuvre ${id} is not in the scenario`);
  const start = rules.roundStarts[spec.round - 1] ?? 0;
  return {
    id,
    state: 'ahead',
    opensTick: start + spec.opensTick,
    closesTick: start + spec.closesTick,
    valuePerMille: 1000,
    heldTicks: 0,
    isGo: false,
    isLater: false,
    dataKb: 0,
    openRisks: [],
    riskWork: {},
    calledRiskPerMille: 0,
  };
}
