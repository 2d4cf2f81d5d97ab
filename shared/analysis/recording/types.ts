// What a recorded game is: plain JSON, all-seeing, the one input of figures and moments.
// Shapes only. Ticks count from the first round; a span [from, to) holds the ticks at whose end it was so.
import type { EffortClass, RoundResult } from '../../sim/state.ts';

export interface GameRecord {
  setting: Setting;
  seed: number;
  /** Rounds that have begun, in order. */
  rounds: RoundRecord[];
  series: Series;
  /** All work there has been, in order of arrival. */
  items: ItemRecord[];
  /** What happened, without the traffic of every piece of work. */
  events: RecordedEvent[];
  manoeuvres: ManoeuvreRecord[];
  improvements: ImprovementRecord[];
  problems: ProblemRecord[];
  agreements: AgreementRecord[];
  pins: PinRecord[];
}

/** What readers need to know of the scenario, in its order. */
export interface Setting {
  scenarioId: string;
  roles: { id: string; hands: number; skills: string[] }[];
  services: string[];
  columns: string[];
  steps: StepFact[];
  streams: { id: string; type: string; roleId: string; isFailure: boolean }[];
  improvements: ImprovementFact[];
  goals: { round: number; id: string; metric: string; target: number }[];
  concepts: ConceptFact[];
  totalTicks: number;
}

/** What of the scenario and of its play a concept is about. */
export interface ConceptFact {
  id: string;
  improvements: string[];
  agreements: string[];
  moments: string[];
}

export interface StepFact {
  id: string;
  routeId: string;
  type: string;
  columnId: string;
  activity: string;
  /** A role, or how it is found: `origin`, `skill`. */
  role: string;
}

export interface ImprovementFact {
  id: string;
  /** Roles that have a share in it, and roles and work that it eases, as its effects name them. */
  effortMilli: Record<string, number>;
  effects: { kind: string; activities: string[]; roles: string[] }[];
  costCents: number;
}

export interface RoundRecord {
  round: number;
  fromTick: number;
  /** Of what has been played so far. */
  toTick: number;
  /** null while it is being played. */
  result: RoundResult | null;
  /** By role, exact. */
  roles: Record<string, RoleRound>;
}

/** Counts of hand-ticks of a role in a round. */
export interface RoleRound {
  handTicks: number;
  /** Hands on work that makes no headway: the skill is missing. */
  stuckTicks: number;
  awayTicks: number;
  /** Hands on work that is not on the board, by the class of that work. */
  hiddenTicks: Partial<Record<EffortClass, number>>;
}

/** Samples, each list as long as `ticks`. */
export interface Series {
  ticks: number[];
  rounds: number[];
  csatMilli: number[];
  /** Of this round so far. */
  potentialCents: number[];
  realisedCents: number[];
  budgetLeftCents: number[];
  deficitsMilli: Record<string, number[]>;
  healthPerMille: Record<string, number[]>;
  lamps: Record<string, string[]>;
  debtPerMille: Record<string, number[]>;
  hiddenWip: number[];
  roles: Record<string, RoleSeries>;
}

export interface RoleSeries {
  waiting: number[];
  blocked: number[];
  busyHands: number[];
  stuckHands: number[];
  /** Milli-hand-ticks of this round so far, by class. */
  effortMilli: Record<EffortClass, number[]>;
}

export interface ItemRecord {
  id: string;
  number: number;
  type: string;
  streamId: string;
  serviceId: string;
  titleKey: string;
  titleText: string;
  /** As of its end. */
  effortClass: EffortClass;
  ledgerName: string;
  arrivedTick: number;
  /** −1 = open. */
  closedTick: number;
  outcome: string;
  dueTick: number;
  touchedTicks: number;
  workedMilli: number;
  handoffs: number;
  attempts: number;
  priority: number;
  isSlaMet: boolean;
  aboutId: string;
  /** Ticks of hands that could not get anywhere with it. */
  stuckTicks: number;
  spans: Span[];
  incident: IncidentFacts | null;
  change: ChangeFacts | null;
  value: ValueFacts | null;
}

export interface Span {
  stepId: string;
  columnId: string;
  roleId: string;
  /** 'waiting', 'working', or 'blocked:<reason>'. */
  state: string;
  fromTick: number;
  toTick: number;
}

export interface IncidentFacts {
  origin: string;
  problemId: string;
  sourceId: string;
  impactPerMille: number;
  isMajor: boolean;
  slaDueTick: number;
  /** Times that it went back to be triaged again. */
  misroutes: number;
  isTold: boolean;
  occurrences: number;
}

export interface ChangeFacts {
  kind: string;
  risk: string;
  trueRisk: string;
  batchSize: number;
  collisions: number;
  untestedPerMille: number;
  isSigned: boolean;
  hasFailed: boolean;
}

export interface ValueFacts {
  centsPerTick: number;
  /** −1 = not live. */
  liveTick: number;
  isNeedKnown: boolean;
  asOrderedPerMille: number;
}

export interface RecordedEvent {
  name: string;
  tick: number;
  round: number;
  workId: string;
  roleId: string;
  serviceId: string;
  textKey: string;
  text: string;
  amount: number;
}

export interface ManoeuvreRecord {
  id: string;
  round: number;
  polledTick: number;
  /** Answers as they stood when it was last decided. */
  noGoRoleIds: string[];
  calls: { tick: number; decision: string; noGoRoleIds: string[]; openRiskIds: string[] }[];
  /** −1 = not flown. */
  flownTick: number;
  openRiskIds: string[];
  riskPerMille: number;
  state: string;
  dataKb: number;
}

export interface ImprovementRecord {
  id: string;
  /** Whenever its state or owner changed. */
  stages: ImprovementStage[];
}

export interface ImprovementStage {
  tick: number;
  round: number;
  state: string;
  ownerRoleId: string;
  /** At the end of each round, or of what has been played of it. */
  strengths: { round: number; perMille: number }[];
}

export interface ProblemRecord {
  id: string;
  serviceId: string;
  titleKey: string;
  causeKey: string;
  bornTick: number;
  /** −1 = never. */
  knownTick: number;
  fixedTick: number;
  /** At the end of each round, or of what has been played of it. */
  rounds: ProblemRound[];
}

/** Of a problem since its birth, but for `investigatedTicks`, which are of the round. */
export interface ProblemRound {
  round: number;
  occurrences: number;
  costMilliHours: number;
  costCents: number;
  stage: string;
  investigatedTicks: number;
}

export interface AgreementRecord {
  tick: number;
  round: number;
  agreementId: string;
  optionId: string;
}

/** Something became visible to all. */
export interface PinRecord {
  tick: number;
  round: number;
  what: string;
}
