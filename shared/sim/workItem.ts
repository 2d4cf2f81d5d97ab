// One piece of work as the state keeps it: one record for every type, with a part for what only some types have.
// Shapes only; work is made in work/createWork.ts and nowhere else.
import type { Outcome } from './incidents/outcomes.ts';
import type { WorkType } from '../scenario/schema/basics.ts';

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
  /** Ticks after its arrival in which nobody knew of it. */
  hiddenTicks: number;
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
  /** Promised for the present time box [TB1]. */
  isCommitted: boolean;
  /** What the answer to an escalation will be, '' = not said yet [ES5]. */
  decision: '' | Outcome;
  /** It lies in the common backlog of its role's team [PO3]. */
  isPooled: boolean;
  /** The hand that it was assigned to, '' = none [PO4]. */
  assigneeId: string;
  /** The work it is about: incident of a chaser, payload of a change, problem of an investigation. */
  aboutId: string;
  /** Open work that has to be done before it can go on, '' = none [DP1]. */
  waitsForId: string;
  /** How the ledger names it when it keeps a hand from other work. */
  ledgerName: string;
  /** The open change that carries it to its users, '' = none. */
  carrierId: string;
  isUntested: boolean;
  /** Share of the usual tests that its testing has; 1000 before it is tested [CH17]. */
  testPerMille: number;
  event: EventPart | null;
  incident: IncidentPart | null;
  value: ValuePart | null;
  change: ChangePart | null;
  risk: RiskPart | null;
  improvementId: string;
  /** Position of its theme among those of the scenario; −1 = none [PF1]. */
  themeNumber: number;
  outcome: string;
  leaks: LeakRow[];
}

export type BlockReason =
  '' | 'delay' | 'window' | 'change' | 'columnFull' | 'decision' | 'parked' | 'freeze' | 'dependency' | 'handover';

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
  /** How soon it hurts, 1–3: counts where the scenario has a matrix [IN15]. */
  urgency: number;
  neededSkill: string;
  /** Skill that triage thinks is needed; decides the tray. */
  guessedSkill: string;
  slaDueTick: number;
  /** What its impact asks for: priority 1–4, and the end of that clock, whatever is set by hand. */
  impactPriority: number;
  impactDueTick: number;
  isSlaBreached: boolean;
  isDiagnosed: boolean;
  isCommunicated: boolean;
  /** Until when what users have been told holds; 0 = for good, or not told yet. */
  toldUntilTick: number;
  isMajor: boolean;
  /** The agreed call of a major was held: who was there knows which skill it needs [AG8]. */
  isCalled: boolean;
  needsEmergencyChange: boolean;
  /** Ticks spent where nobody has the needed skill. */
  wrongTrayTicks: number;
  hasChaser: boolean;
  hasComplaint: boolean;
  isEscalated: boolean;
  occurrences: number;
  /** Triage has looked at it: it may be worked around, and its cause investigated. */
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
  /** False: it can never work, which nobody knows before it has been tried out. It has no potential then. */
  isViable: boolean;
}

export interface ChangePart {
  kind: 'normal' | 'standard' | 'emergency';
  risk: 'unknown' | 'low' | 'medium' | 'high';
  trueRisk: 'low' | 'medium' | 'high';
  isAssessed: boolean;
  isAuthorised: boolean;
  /** Whoever escalations go to has authorised it: it may go out even in a freeze. */
  isSigned: boolean;
  /** The business has accepted its risk, or paid for help with it [ES5]. */
  isRiskAccepted: boolean;
  isFunded: boolean;
  isTested: boolean;
  /** Share of the tests that was left out; 1000 when it is not tested [CH17]. */
  untestedPerMille: number;
  /** Treated as standard although no model exists for it [CH15]. */
  lacksModel: boolean;
  /** Held back from windows by the release decision. */
  isHeld: boolean;
  /** Goes into no window before this tick [CH13]. */
  notBeforeTick: number;
  /** Changes released in the same window, itself included, and those on the same service. */
  batchSize: number;
  collisions: number;
  /** The incident that its failure caused, while it is being rolled back; '' else [CH11]. */
  rollbackIncidentId: string;
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
