// The whole state of one team's game, plain and serialisable: what the rules may read and write, nothing else.
// Must not hold functions, class instances, or anything that can be computed from the rest without cost.
import type { Rules } from './rules.ts';
import type { GameEvent } from './events.ts';
import type { GameIndex, Grip, RoleIndex } from './gameIndex.ts';
import type { Account, Earner, OpenIncident } from './value/accounts.ts';
import type { Loss } from './value/toll.ts';
import type { Phase } from './views/types.ts';
import type { Checkpoints } from './phases/checkpoints.ts';
import type { RoundResult } from './result.ts';
import type { Insight, StakeholderState, UnmetDemand, Visit } from './engagementState.ts';
import type { ImprovementState, Modifiers } from './improvementState.ts';
import type { PortfolioState } from './portfolioState.ts';
import type { ContractState } from './contractState.ts';
import type { FacilitationState } from './facilitationState.ts';
import type { FollowUp, Residue, Scar } from './aftermathState.ts';
import type { RoundStats } from './roundStats.ts';
import type { ServiceState } from './serviceState.ts';
import type { TalkState } from './talkState.ts';
import type { TimeBox } from './timeBoxState.ts';
import type { ClosedWork, LeakRow, WorkItem } from './workItem.ts';
import type { AgreementName, ActivityName, MetricName, WorkType } from '../scenario/schema/basics.ts';

export type { Insight, StakeholderState, UnmetDemand, Visit } from './engagementState.ts';
export type { ImprovementState, Modifiers } from './improvementState.ts';
export type { ContractState } from './contractState.ts';
export type { FollowUp, Residue, Scar } from './aftermathState.ts';
export type { RoundStats } from './roundStats.ts';
export type { ServiceMode, ServiceState } from './serviceState.ts';
export type {
  BlockReason,
  ChangePart,
  ClosedWork,
  EventPart,
  IncidentPart,
  LeakRow,
  RiskPart,
  ValuePart,
  WorkItem,
} from './workItem.ts';

export type { Account, Earner, GameIndex, Grip, Loss, OpenIncident, Phase, RoleIndex, RoundResult };

/** A game: the compiled scenario (never changes) and the state (only step changes it). */
export interface Game {
  readonly rules: Rules;
  readonly state: GameState;
  /** Look-ups by id, rebuilt from the state whenever it is loaded. */
  readonly index: GameIndex;
  /** What happened since it was last taken; not part of the state. */
  readonly events: GameEvent[];
  /** The state as each briefing was entered; null = rounds cannot be played again. Not part of the state. */
  readonly checkpoints: Checkpoints | null;
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
  /** What the team says to itself; no rule of work reads it. */
  talk: TalkState;
  facilitation: FacilitationState;
  /** Number given to the next piece of work, and per letter of id. */
  nextWorkNumber: number;
  idCounters: Record<string, number>;
  seats: Record<string, Seat>;
  roles: Record<string, RoleState>;
  hands: Hand[];
  /** How many pieces have been assigned, by role or common backlog: whose turn it is [PO4]. */
  turns: Record<string, number>;
  services: ServiceState[];
  problems: Problem[];
  /** Open work in order of arrival. */
  open: WorkItem[];
  /** Released, withdrawn or expired work whose value still runs, in order of arrival. */
  earning: WorkItem[];
  closed: ClosedWork[];
  /** How much work each stream has made so far; no luck follows from it. */
  streamCounts: Record<string, number>;
  /** Streams that bring more or less than usual for a while [SC4]. */
  scales: StreamScale[];
  /** What has been made by hand in a tick, by stream: the address of its luck. */
  made: { tick: number; counts: Record<string, number> };
  pinned: Record<string, true>;
  insights: Insight[];
  /** Hands that are out to learn something, in the order in which they left. */
  visits: Visit[];
  /** Demand with value that nobody knows of, in order of arrival. */
  unmet: UnmetDemand[];
  /** In the order of the scenario; `satisfaction` is their weighted mean where there are any. */
  stakeholders: StakeholderState[];
  /** Until which tick a stream that needs an insight brings work by itself. */
  voicedUntil: Record<string, number>;
  improvements: ImprovementState[];
  agreements: Record<AgreementName, string>;
  /** The agreements as they have been talked through. */
  practised: Record<AgreementName, string>;
  /** Of this round; longer after new agreements. */
  kickoffTicks: number;
  modifiers: Modifiers;
  /** Deficit of each bucket in millionths of a point. */
  satisfaction: Record<SatisfactionBucket, number>;
  wrongFeatureUntilTick: number;
  manoeuvres: ManoeuvreState[];
  poll: Poll | null;
  window: ReleaseWindow;
  timeBox: TimeBox | null;
  money: Money;
  /** One for each supplier with a contract, in the order of the roles. */
  contracts: ContractState[];
  portfolio: PortfolioState;
  ledger: Ledger;
  stats: RoundStats;
  results: RoundResult[];
  firedTriggers: Record<string, true>;
  messages: SentMessage[];
  /** What is still to come back of what was delivered without its need, in the order in which it comes. */
  followUps: FollowUp[];
  /** Streams of emerging technology of which a piece has been found to work. */
  technologies: Record<string, true>;
  /** What closed workarounds still cost. */
  residues: Residue[];
  /** Handicap that earlier failures left, to be felt when the next round starts. */
  scars: Scar[];
}

export interface StreamScale {
  streamId: string;
  factorPerMille: number;
  untilTick: number;
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
  /** Streams whose work has been in its tray, in order. */
  streamIds: string[];
  isPulling: boolean;
  pullRule: string;
  decisions: number;
  /** Pieces of work that have come into its tray in this round. */
  arrivals: number;
  lastDecision: string;
  lastDecisionTick: number;
  lastChoiceTick: number;
  /** Count of ticks by the gap (in ticks, last bucket open) since the last new choice. */
  gapTicks: number[];
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
  /** Nothing goes out before this tick: a freeze that something has imposed [CH14]. */
  frozenUntilTick: number;
}

export interface Money {
  budgetLeftCents: number;
  improvementsLeft: number;
  revenueCents: number;
  costCents: number;
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

export interface SentMessage {
  tick: number;
  roleId: string;
  from: string;
  text: string;
  textKey: string;
}

export type { ActivityName, AgreementName, MetricName, WorkType };
