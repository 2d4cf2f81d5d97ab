// The whole state of one team's game, plain and serialisable: what the rules may read and write, nothing else.
// Must not hold functions, class instances, or anything that can be computed from the rest without cost.
import type { Rules } from './rules.ts';
import type { GameEvent } from './events.ts';
import type { GameIndex, Loss, RoleIndex } from './gameIndex.ts';
import type { Phase } from './views/types.ts';
import type { RoundResult } from './result.ts';
import type { AgreementName, ActivityName, MetricName, WorkType } from '../scenario/schema/basics.ts';

export type { GameIndex, Loss, Phase, RoleIndex, RoundResult };

/** A game: the compiled scenario (never changes) and the state (only step changes it). */
export interface Game {
  readonly rules: Rules;
  readonly state: GameState;
  /** Look-ups by id, rebuilt from the state whenever it is loaded. */
  readonly index: GameIndex;
  /** What happened since it was last taken; not part of the state. */
  readonly events: GameEvent[];
}

export interface GameState {
  formatVersion: 1;
  seed: number;
  /** Simulated hours since the first round began. */
  tick: number;
  phase: Phase;
  /** 0 in the lobby, then 1-based. */
  round: number;
  roundTick: number;
  isPaused: boolean;
  speedPerMille: number;
  revealStep: number;
  /** Number given to the next piece of work, and per letter of id. */
  nextWorkNumber: number;
  idCounters: Record<string, number>;
  seats: Record<string, Seat>;
  roles: Record<string, RoleState>;
  hands: Hand[];
  services: ServiceState[];
  problems: Problem[];
  /** Open work in order of arrival. */
  open: WorkItem[];
  /** Released, withdrawn or expired work whose value still runs, in order of arrival. */
  earning: WorkItem[];
  closed: ClosedWork[];
  streamCounts: Record<string, number>;
  pinned: Record<string, true>;
  insights: Insight[];
  improvements: ImprovementState[];
  agreements: Record<AgreementName, string>;
  modifiers: Modifiers;
  /** Deficit of each bucket in millionths of a point. */
  satisfaction: Record<SatisfactionBucket, number>;
  wrongFeatureUntilTick: number;
  manoeuvres: ManoeuvreState[];
  poll: Poll | null;
  window: ReleaseWindow;
  money: Money;
  ledger: Ledger;
  stats: RoundStats;
  results: RoundResult[];
  firedTriggers: Record<string, true>;
  messages: SentMessage[];
  /** What closed workarounds still cost. */
  residues: Residue[];
  /** Handicap that earlier failures left, to be felt when the next round starts. */
  scars: Scar[];
}

export interface Seat {
  id: string;
  roleIds: string[];
  isBot: boolean;
}

export interface RoleState {
  id: string;
  /** Work in its tray in order of arrival there: waiting, in work and blocked. */
  tray: string[];
  isPulling: boolean;
  pullRule: string;
  decisions: number;
  lastDecision: string;
  lastDecisionTick: number;
  lastChoiceTick: number;
  /** Count of ticks by the gap (in ticks, last bucket open) since the last new choice. */
  gapTicks: number[];
  nextMeetingTick: number;
  marginCents: number;
}

export interface Hand {
  id: string;
  roleId: string;
  /** '' = idle. */
  workId: string;
  sinceTick: number;
  /** Away (meeting, day in the life) until this tick. */
  awayUntilTick: number;
  /** Coordination or improvement: what the time away is booked to. */
  awayClass: EffortClass;
  /** One tick lost to re-pointing is still to be paid. */
  isSwitching: boolean;
  pointedTick: number;
  isStuck: boolean;
}

export interface ServiceState {
  id: string;
  healthPerMille: number;
  debtPerMille: number;
  isMonitored: boolean;
  changeUntilTick: number;
  lamp: 'up' | 'degraded' | 'down' | 'inChange' | 'unmonitored';
  lampSinceTick: number;
  standardPerMille: number;
}

export interface Problem {
  id: string;
  specId: string;
  serviceId: string;
  titleKey: string;
  causeKey: string;
  hazardPerMillion: number;
  impactPerMille: number;
  skill: string;
  isStructural: boolean;
  /** hidden → suspected (an investigation is open) → known (known error) → fixed. */
  stage: 'hidden' | 'suspected' | 'known' | 'fixed';
  /** Problem record in work, '' = none. */
  workId: string;
  openIncidentId: string;
  occurrences: number;
  bornTick: number;
  costMilliHours: number;
  costCents: number;
}

export interface WorkItem {
  id: string;
  number: number;
  type: WorkType;
  streamId: string;
  /** Address of its luck: a stream's hash and the index within it. */
  luckHash: number;
  luckIndex: number;
  titleKey: string;
  titleText: string;
  serviceId: string;
  routeId: string;
  stepIndex: number;
  /** Step it may not enter yet because the column is full; −1 = none. */
  nextStepIndex: number;
  /** Whose tray it is in. */
  roleId: string;
  status: 'waiting' | 'working' | 'blocked' | 'closed';
  blockedBy: BlockReason;
  blockedUntilTick: number;
  arrivedTick: number;
  stepTick: number;
  /** Effort of the present step and what is left of it. */
  stepEffortMilli: number;
  remainingMilli: number;
  effortPerMille: number;
  touchedTicks: number;
  workedMilli: number;
  priority: number;
  /** Order given by hand; lower goes first, 0 = none given. */
  rank: number;
  dueTick: number;
  isShown: boolean;
  isSwarmed: boolean;
  handoffs: number;
  attempt: number;
  hands: string[];
  /** The work it is about: incident of a chaser, payload of a change, problem of an investigation. */
  aboutId: string;
  /** How the ledger names it when it keeps a hand from other work. */
  ledgerName: string;
  /** The open change that carries it to its users, '' = none. */
  carrierId: string;
  isUntested: boolean;
  event: EventPart | null;
  incident: IncidentPart | null;
  value: ValuePart | null;
  change: ChangePart | null;
  risk: RiskPart | null;
  improvementId: string;
  outcome: string;
  leaks: LeakRow[];
}

export type BlockReason = '' | 'delay' | 'window' | 'change' | 'columnFull' | 'decision' | 'parked' | 'vendor';

export interface EventPart {
  isSignal: boolean;
  impactPerMille: number;
}

export interface IncidentPart {
  origin: 'problem' | 'event' | 'change' | 'toil' | 'scenario';
  /** Problem id or '' . */
  problemId: string;
  sourceId: string;
  impactPerMille: number;
  neededSkill: string;
  /** Skill that triage thinks is needed; decides the tray. */
  guessedSkill: string;
  slaDueTick: number;
  isSlaBreached: boolean;
  isDiagnosed: boolean;
  isCommunicated: boolean;
  isMajor: boolean;
  needsEmergencyChange: boolean;
  /** Ticks spent where nobody has the needed skill. */
  wrongTrayTicks: number;
  hasChaser: boolean;
  hasComplaint: boolean;
  isEscalated: boolean;
  occurrences: number;
  /** Opened by the desk: priority may be set by hand. */
  isTriaged: boolean;
}

export interface ValuePart {
  /** At arrival. */
  centsPerTick: number;
  floorPerMille: number;
  decayTicks: number;
  /** Game tick at which the potential ends; 0 = with the game. */
  endTick: number;
  asOrderedPerMille: number;
  followsSatisfaction: boolean;
  isLive: boolean;
  liveTick: number;
  needKey: string;
  isNeedKnown: boolean;
  /** Somebody is asking the business for the need while refining. */
  isEngaged: boolean;
  isWithdrawn: boolean;
}

export interface ChangePart {
  kind: 'normal' | 'standard' | 'emergency';
  risk: 'unknown' | 'low' | 'high';
  trueRisk: 'low' | 'medium' | 'high';
  isAssessed: boolean;
  isAuthorised: boolean;
  isTested: boolean;
  /** Held back from windows by the release decision. */
  isHeld: boolean;
  /** Changes released in the same window, itself included, and those on the same service. */
  batchSize: number;
  collisions: number;
}

export interface RiskPart {
  manoeuvreId: string;
  riskItemId: string;
}

export interface ClosedWork {
  id: string;
  type: WorkType;
  streamId: string;
  titleKey: string;
  serviceId: string;
  round: number;
  arrivedTick: number;
  closedTick: number;
  touchedTicks: number;
  workedMilli: number;
  handoffs: number;
  priority: number;
  outcome: string;
  isSlaMet: boolean;
}

export interface Insight {
  id: string;
  kind: string;
  about: string[];
  amount: number;
  textKey: string;
  /** Role that found it. */
  roleId: string;
  isShared: boolean;
  tick: number;
}

export interface ImprovementState {
  id: string;
  state: 'offered' | 'chosen' | 'active';
  ownerRoleId: string;
  chosenRound: number;
  activeTick: number;
  strengthPerMille: number;
  /** Its figure in the last round before it was chosen, or in its first round when there was none before; −1 = not known yet. */
  baseline: number;
  measured: number;
  /** Shares still to be done, by role, as work ids. */
  openWork: string[];
}

/** What active improvements change, recomputed from them whenever one changes. */
export interface Modifiers {
  arrivalsPerMille: Record<string, number>;
  effortPerMille: Record<string, number>;
  delayPerMille: number;
  noisePerMille: number;
  graceTicks: number;
  automateEventsPerMille: number;
  changeFailurePerMille: number;
  newProblemsPerMille: number;
  knownAfterOccurrences: number;
  problemLimitMore: number;
  guessMorePerMille: number;
  easeMisroutingPerMille: number;
  standardPerMille: Record<string, number>;
  knowNeedsPerMille: number;
}

export type SatisfactionBucket = 'incidents' | 'requests' | 'feedback' | 'complaints' | 'changes' | 'features';

export interface ManoeuvreState {
  id: string;
  state: 'ahead' | 'polling' | 'holding' | 'open' | 'failed' | 'done' | 'missed';
  /** Game ticks; the later window replaces them when chosen. */
  opensTick: number;
  closesTick: number;
  /** What holds have left of the window's value. */
  valuePerMille: number;
  heldTicks: number;
  /** GO has been called; it flies when the window opens. */
  isGo: boolean;
  isLater: boolean;
  dataKb: number;
  /** Ids of risk items that are open. */
  openRisks: string[];
  riskWork: Record<string, string>;
  calledRiskPerMille: number;
}

export interface Poll {
  manoeuvreId: string;
  openedTick: number;
  deadlineTick: number;
  isHolding: boolean;
  answers: Record<string, 'waiting' | 'go' | 'noGo'>;
}

export interface ReleaseWindow {
  /** Game tick of the next release window. */
  nextTick: number;
  number: number;
  /** Extra window asked for by Change & Release. */
  isRequested: boolean;
}

export interface Money {
  budgetLeftCents: number;
  improvementsLeft: number;
  revenueCents: number;
  costCents: number;
}

/** One tick's charge is one row; consecutive ticks with the same place and reason add up. */
export interface LeakRow {
  /** 'kind:id', for instance 'feature:F7', 'incident:I3', 'satisfaction:incidents', 'mission:comet'. */
  cause: string;
  /** Step where it was, '' = none. */
  stepId: string;
  roleId: string;
  /** What one hand of that role did meanwhile: 'work' (on this very item), 'idle', 'away', 'switching', 'blocked:<reason>', or a work id. */
  doing: string;
  cents: number;
  ticks: number;
}

export interface Ledger {
  potentialCents: number;
  realisedCents: number;
  leakedCents: number;
  /** Rows of closed work, in order of closing. */
  rows: LeakRow[];
  /** Rows of causes that are no work, by cause and by what was done meanwhile. */
  sinks: Record<string, Record<string, LeakRow>>;
}

/** Classes of the effort ledger, in the order of the arrays. */
export const EFFORT_CLASSES = [
  'value',
  'failureDemand',
  'toil',
  'improvement',
  'coordination',
  'switching',
  'idle',
] as const;
export type EffortClass = (typeof EFFORT_CLASSES)[number];

/** Counters of the present round; reset when a round starts. */
export interface RoundStats {
  effortMilli: Record<string, number[]>;
  arrived: Partial<Record<WorkType, number>>;
  finished: Partial<Record<WorkType, number>>;
  wipStart: number;
  leadTicks: number[];
  touchedTicks: number;
  elapsedTicks: number;
  waitTicks: Record<string, number>;
  waitCounts: Record<string, number>;
  incidentsClosed: number;
  incidentsInSla: number;
  recoveryTicks: number[];
  deployments: number;
  failedChanges: number;
  changeLeadTicks: number[];
  featuresBuilt: number;
  featuresReleased: number;
  buildMilli: number;
  builds: number;
  healthSum: number;
  healthTicks: number;
  dataKb: number;
  noiseEvents: number;
  signalEvents: number;
  missedSignals: number;
  handoffs: number;
  queueSum: Record<string, number>;
  changeQueueStart: number;
}

/** A worked-around incident: closed, but part of its impact stays for a while, and the cause may strike again [IN7]. */
export interface Residue {
  incidentId: string;
  problemId: string;
  serviceId: string;
  impactPerMille: number;
  fullImpactPerMille: number;
  untilTick: number;
  returns: boolean;
  skill: string;
  titleKey: string;
  luckHash: number;
  luckIndex: number;
}

export interface Scar {
  serviceId: string;
  titleKey: string;
  debtPerMille: number;
}

export interface SentMessage {
  tick: number;
  roleId: string;
  from: string;
  text: string;
  textKey: string;
}

export type { ActivityName, AgreementName, MetricName, WorkType };
