// The root of what crosses the network: the public part for everybody, one subtree per role and the facilitator's behind views.
// The client reads it by reflection and imports these as types only. No rules, no functions, never a session id or a token.
import { schema, t, type SchemaType } from '@colyseus/schema';
import { CardState, HandState, InsightState, OptionState, RiskFactState, StreamState } from './cards.ts';
import { AgendaEntryState, InjectState } from './facilitation.ts';
import { FlightState, ManoeuvreState, PollAnswerState, PollState, WaypointState } from './flight.ts';
import {
  AgreementState,
  ColumnState,
  GoalState,
  ImprovementState,
  RoleStatusState,
  ServiceState,
  StakeholderState,
  TimeBoxState,
} from './organisation.ts';
import { ContractState, PortfolioState, SpendingState, ThemeState } from './portfolio.ts';
import { ClaimState, NoteState, PhaseTimeState, SeatState, SessionState } from './session.ts';
import { RetroGroupState, RetroNoteState, RetroState, StandUpState, TakeawaysState, TakeawayState } from './talk.ts';

export const PublicState = schema(
  {
    scenarioId: t.string().default(''),
    phase: t.string().default('lobby'),
    round: t.number().default(0),
    roundCount: t.number().default(0),
    roundTitleKey: t.string().default(''),
    roundStoryKey: t.string().default(''),
    tick: t.number().default(0),
    roundTick: t.number().default(0),
    roundTicks: t.number().default(0),
    isPaused: t.boolean().default(false),
    speedPerMille: t.number().default(1000),
    csatMilli: t.number().default(0),
    budgetLeftCents: t.number().default(0),
    improvementsLeft: t.number().default(0),
    hiddenCount: t.number().default(0),
    flight: FlightState,
    poll: PollState,
    services: t.map(ServiceState),
    goals: t.map(GoalState),
    waypoints: t.map(WaypointState),
    manoeuvres: t.map(ManoeuvreState),
    pollAnswers: t.map(PollAnswerState),
    roles: t.map(RoleStatusState),
    board: t.map(CardState),
    columns: t.map(ColumnState),
    improvements: t.map(ImprovementState),
    agreements: t.map(AgreementState),
    themes: t.map(ThemeState),
    timeBox: TimeBoxState,
    retro: RetroState,
    retroNotes: t.map(RetroNoteState),
    retroGroups: t.map(RetroGroupState),
    standUp: StandUpState,
    takeaways: TakeawaysState,
    takeawayWall: t.map(TakeawayState),
    readyRoles: t.string().default(''),
    insights: t.map(InsightState),
    stakeholders: t.map(StakeholderState),
    results: t.map('string'),
    revealStep: t.number().default(0),
  },
  'PublicState',
);
export type PublicState = SchemaType<typeof PublicState>;

export const RoleState = schema(
  {
    roleId: t.string().default(''),
    asOfTick: t.number().default(0),
    titleKey: t.string().default(''),
    briefingKey: t.string().default(''),
    ownedMetric: t.string().default(''),
    focusPerMille: t.number().default(0),
    tray: t.map(CardState),
    hands: t.map(HandState),
    options: t.map(OptionState),
    risks: t.map(RiskFactState),
    insights: t.map(InsightState),
    stakeholders: t.map(StakeholderState),
    streams: t.map(StreamState),
    portfolio: t.map(PortfolioState),
    spending: t.map(SpendingState),
    contracts: t.map(ContractState),
    ownNotes: t.map(RetroNoteState),
    ownVotes: t.string().default(''),
    votesLeft: t.number().default(0),
    ownTakeaways: t.map(TakeawayState),
    pullRule: t.string().default(''),
    isPulling: t.boolean().default(false),
  },
  'RoleState',
);
export type RoleState = SchemaType<typeof RoleState>;

export const FacilitatorRoleState = schema(
  {
    id: t.string().default(''),
    waitingCount: t.number().default(0),
    waitingTypes: t.string().default(''),
    workingHands: t.number().default(0),
    idleHands: t.number().default(0),
    stuckHands: t.number().default(0),
    decisionCount: t.number().default(0),
    lastDecision: t.string().default(''),
    lastDecisionTick: t.number().default(0),
    lastReason: t.string().default(''),
  },
  'FacilitatorRoleState',
);

export const FacilitatorState = schema(
  {
    roles: t.map(FacilitatorRoleState),
    streams: t.map(StreamState),
    injects: t.map(InjectState),
    agenda: t.map(AgendaEntryState),
    undoable: t.string().default(''),
    seats: t.map(SeatState),
    claims: t.map(ClaimState),
    notes: t.map(NoteState),
    phaseTimes: t.map(PhaseTimeState),
  },
  'FacilitatorState',
);
export type FacilitatorState = SchemaType<typeof FacilitatorState>;

/** Who plays a role: people by nickname, or a bot. */
export const RolePeopleState = schema(
  {
    id: t.string().default(''),
    /** One per line: nicknames hold no line breaks. */
    nicknames: t.string().default(''),
    /** 'here' | 'away' (within the grace period) | 'bot'. */
    presence: t.string().default('bot'),
    isBot: t.boolean().default(true),
  },
  'RolePeopleState',
);

export const State = schema(
  {
    protocolVersion: t.number().default(0),
    sessionTitle: t.string().default(''),
    teamName: t.string().default(''),
    code: t.string().default(''),
    /** '' | 'journal' (cannot be stored now: everything waits) | 'error' (this team has stopped and will resume). */
    trouble: t.string().default(''),
    session: SessionState,
    public: PublicState,
    people: t.map(RolePeopleState),
    roles: t.map(RoleState).view(),
    facilitator: t.ref(FacilitatorState).view(),
  },
  'State',
);
export type State = SchemaType<typeof State>;
