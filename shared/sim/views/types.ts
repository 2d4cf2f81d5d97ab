// What the public and one role may know, as plain data: the only thing that clients and bots ever see of a game.
// Flat records keyed by id (they become Colyseus Schema); every text is a key of the scenario's texts (fields ending in Key),
// delivered beside the state to those who may read it. Must not refer to GameState.

import type { ContractView } from './contractTypes.ts';
import type { AgendaEntryView, InjectView } from './facilitationTypes.ts';
import type { PortfolioView, SpendingView, ThemeView } from './portfolioTypes.ts';
import type {
  RetroGroupView,
  RetroNoteView,
  RetroView,
  StandUpView,
  TakeawaysView,
  TakeawayView,
} from './talkTypes.ts';
import type {
  AgreementView,
  ColumnView,
  GoalView,
  ImprovementView,
  ServiceView,
  StakeholderView,
} from './organisationTypes.ts';
import type { TimeBoxView } from './timeBoxTypes.ts';
import type { FlightView, ManoeuvreView, PollAnswerView, PollView, RiskFactView, WaypointView } from './flightTypes.ts';

export type * from './contractTypes.ts';
export type * from './flightTypes.ts';
export type * from './organisationTypes.ts';
export type * from './facilitationTypes.ts';
export type * from './portfolioTypes.ts';
export type * from './talkTypes.ts';
export type * from './timeBoxTypes.ts';

export type Phase = 'lobby' | 'briefing' | 'running' | 'review' | 'improve' | 'debrief' | 'closed';
export type HandStatus = 'idle' | 'working' | 'stuck' | 'away';

/** The GO/NO-GO poll; id '' when none is on. */
export interface RoleStatusView {
  id: string;
  titleKey: string;
  icon: string;
  /** Work waiting in its tray; −1 when nothing of it is on the board. */
  waitingCount: number;
  handCount: number;
  skillKeys: string;
  order: number;
}

/** A piece of work as a card. Fields that the reader may not know are '' or 0. */
export interface CardView {
  id: string;
  type: string;
  titleKey: string;
  /** Title supplied by the facilitator; wins over titleKey. */
  titleText: string;
  serviceId: string;
  roleId: string;
  columnId: string;
  stepId: string;
  activity: string;
  lane: 'run' | 'asked' | 'worth';
  status: 'waiting' | 'working' | 'blocked' | 'done';
  blockedBy: string;
  /** 1–4; 0 = none. */
  priority: number;
  arrivedTick: number;
  stepSinceTick: number;
  /** Game tick at which it is late, lapses or becomes an incident; 0 = none. */
  dueTick: number;
  dueKind: '' | 'sla' | 'incident' | 'lapse' | 'late' | 'window';
  progressPerMille: number;
  effortMilli: number;
  /** Hurt per tick as its role can tell, in cents (sorts the tray). */
  costCentsPerTick: number;
  isMine: boolean;
  isSwarmed: boolean;
  isMajor: boolean;
  isCommunicated: boolean;
  isKnownError: boolean;
  isWorkedAround: boolean;
  isEmergency: boolean;
  isUntested: boolean;
  /** 'unknown' | 'low' | 'high' for changes; '' otherwise. */
  risk: string;
  changeKind: string;
  /** The need behind an order, once known. */
  needKey: string;
  /** Linked work: what it waits for, the incident of a problem, the payload of a change … */
  linkedId: string;
  handoffCount: number;
  /** Problems: what their cause has cost so far, in milli-hours of hands and in cents. */
  painMilliHours: number;
  painCents: number;
  /** Name of the hand that it was assigned to; '' = none. */
  assigneeKey: string;
  /** The strategic theme that it belongs to; '' = none. */
  themeKey: string;
  /** Further short facts as words, space-separated: `rollback` … */
  marks: string;
  /** Names of the roles whose hands are on it, space-separated ids. */
  workedBy: string;
  order: number;
}

export interface HandView {
  id: string;
  nameKey: string;
  /** Titles of its own skills; '' = those of the role. */
  skillKeys: string;
  status: HandStatus;
  workId: string;
  sinceTick: number;
  awayUntilTick: number;
}

/** A command that the role could give now. `refusal` '' = possible; else the reject code, for greying out with a reason. */
export interface OptionView {
  id: string;
  type: string;
  /** Value of the command's target parameter; '' when it has none. */
  target: string;
  /** Legal values of the command's pick parameter, space-separated; '' when it has none. */
  picks: string;
  refusal: string;
}

export interface InsightView {
  id: string;
  kind: string;
  /** Ids the insight is about, space-separated, and text keys in them. */
  about: string;
  aboutKeys: string;
  amount: number;
  textKey: string;
  roleId: string;
  isShared: boolean;
  tick: number;
  /** What a linked cause has cost so far, in milli-hours of hands and in cents; 0 for any other insight. */
  painMilliHours: number;
  painCents: number;
}

export interface StreamView {
  id: string;
  titleKey: string;
  type: string;
  openCount: number;
  isPinned: boolean;
}

export interface PublicView {
  scenarioId: string;
  phase: Phase;
  round: number;
  roundCount: number;
  roundTitleKey: string;
  roundStoryKey: string;
  tick: number;
  roundTick: number;
  roundTicks: number;
  isPaused: boolean;
  speedPerMille: number;
  /** Of 100 points, in thousandths. */
  csatMilli: number;
  budgetLeftCents: number;
  improvementsLeft: number;
  /** Pieces of open work that are not on the board. */
  hiddenCount: number;
  flight: FlightView;
  poll: PollView;
  services: Record<string, ServiceView>;
  goals: Record<string, GoalView>;
  waypoints: Record<string, WaypointView>;
  manoeuvres: Record<string, ManoeuvreView>;
  pollAnswers: Record<string, PollAnswerView>;
  roles: Record<string, RoleStatusView>;
  board: Record<string, CardView>;
  columns: Record<string, ColumnView>;
  improvements: Record<string, ImprovementView>;
  agreements: Record<string, AgreementView>;
  themes: Record<string, ThemeView>;
  timeBox: TimeBoxView;
  retro: RetroView;
  retroNotes: Record<string, RetroNoteView>;
  retroGroups: Record<string, RetroGroupView>;
  standUp: StandUpView;
  takeaways: TakeawaysView;
  /** What everybody takes away, when the facilitator shows the wall. */
  takeawayWall: Record<string, TakeawayView>;
  /** Roles that are ready for the next phase, space-separated. */
  readyRoles: string;
  insights: Record<string, InsightView>;
  stakeholders: Record<string, StakeholderView>;
  /** Results of rounds reviewed so far as JSON (RoundResult), by round; '' until the review reveals them. */
  results: Record<string, string>;
  /** How far the review is opened: 0 outcomes, 1 silence, 2 causes and time. */
  revealStep: number;
}

export interface RoleView {
  roleId: string;
  /** Tick that this shows. A busy server may show it for a few ticks while nothing concerns the role. */
  asOfTick: number;
  titleKey: string;
  briefingKey: string;
  ownedMetric: string;
  /** Focus of each hand, per mille (1000 = full). */
  focusPerMille: number;
  tray: Record<string, CardView>;
  hands: Record<string, HandView>;
  options: Record<string, OptionView>;
  risks: Record<string, RiskFactView>;
  insights: Record<string, InsightView>;
  stakeholders: Record<string, StakeholderView>;
  streams: Record<string, StreamView>;
  portfolio: Record<string, PortfolioView>;
  spending: Record<string, SpendingView>;
  contracts: Record<string, ContractView>;
  ownNotes: Record<string, RetroNoteView>;
  /** Ids of the groups that have its votes, space-separated, one for each vote. */
  ownVotes: string;
  votesLeft: number;
  ownTakeaways: Record<string, TakeawayView>;
  pullRule: string;
  /** Whether hands take the next strip by themselves. */
  isPulling: boolean;
}

/** All-seeing picture for the facilitator: presence is added by the server. */
export interface FacilitatorView {
  roles: Record<string, FacilitatorRoleView>;
  /** Every stream of the scenario. */
  streams: Record<string, StreamView>;
  injects: Record<string, InjectView>;
  agenda: Record<string, AgendaEntryView>;
  /** Type of the facilitator's last command, if it can be taken back; '' = there is nothing to undo. */
  undoable: string;
}

export interface FacilitatorRoleView {
  id: string;
  waitingCount: number;
  /** How many of each type wait: `change:9 incident:2`, in the order of the types' names. */
  waitingTypes: string;
  workingHands: number;
  idleHands: number;
  stuckHands: number;
  decisionCount: number;
  lastDecision: string;
  lastDecisionTick: number;
  /** Why a bot decided so, as `code` or `code:id`; the server knows, the game does not. */
  lastReason: string;
}
