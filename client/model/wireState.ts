// The decoded state as plain data, as this client expects it, and safe defaults for what has not arrived yet.
// Must not: know Schema classes; a view is always complete for its readers.
import type { FacilitatorView, Phase, PublicView, RoleView } from '../../shared/sim/views/types.ts';

/** Who plays a role. */
export interface RolePeopleView {
  /** Role id. */
  id: string;
  /** One per line. */
  nicknames: string;
  /** away: gone, but within the time in which the seat is kept free of a bot. */
  presence: 'here' | 'away' | 'bot';
  isBot: boolean;
}

/** A seat as the facilitator sees it; observers hold no role. */
export interface SeatView {
  id: string;
  nickname: string;
  /** Space-separated. */
  roleIds: string;
  isObserver: boolean;
  isHere: boolean;
  /** Type of the last command that came from it; '' = none yet. */
  lastCommand: string;
  lastCommandTick: number;
  /** Wall clock since its last command or join, in steps of some seconds. */
  quietSeconds: number;
  /** Its person keeps the seat while bots play its roles. */
  isHandedToBot: boolean;
  /** A link was given out and nobody has come by it yet. */
  isInvite: boolean;
}

/** Somebody says: I was here already. */
export interface ClaimView {
  id: string;
  nickname: string;
  roleId: string;
  /** The seat that fits best; '' = none does. */
  seatId: string;
  atTick: number;
}

/** A note or bookmark of the facilitators, who alone see it. */
export interface NoteView {
  id: string;
  kind: 'note' | 'bookmark';
  round: number;
  tick: number;
  roundTick: number;
  text: string;
  /** ISO time. */
  createdAt: string;
}

/** When the team entered a phase, by the server's clock. */
export interface PhaseTimeView {
  id: string;
  phase: Phase;
  round: number;
  startedAtMs: number;
}

/** What only the facilitator's connection receives. */
export interface FacilitatorPart extends FacilitatorView {
  seats: Record<string, SeatView>;
  claims: Record<string, ClaimView>;
  notes: Record<string, NoteView>;
  phaseTimes: Record<string, PhaseTimeView>;
}

/** What the facilitator has set for all teams of the session. */
export interface SessionSettingsView {
  /** No new seats; who has one comes back. */
  isLocked: boolean;
  /** One message on all players' screens; '' = they play. */
  eyesUp: string;
  screenMode: 'team' | 'all' | 'cycle';
  /** For mode 'team'; '' = the team that the screen was opened with. */
  screenTeamId: string;
}

/** What surrounds the game: which session and team this is, and whether the server is in trouble. */
export interface SessionPart {
  sessionTitle: string;
  teamName: string;
  code: string;
  /** journal: nothing can be stored now, everything waits · error: this team has stopped and will resume. */
  trouble: '' | 'journal' | 'error';
  session: SessionSettingsView;
}

export interface WireState extends SessionPart {
  protocolVersion: number;
  public: PublicView;
  /** Own roles only. */
  roles: Record<string, RoleView>;
  people: Record<string, RolePeopleView>;
  facilitator: FacilitatorPart | null;
}

const EMPTY_PUBLIC: PublicView = {
  scenarioId: '',
  phase: 'lobby',
  round: 0,
  roundCount: 0,
  roundTitleKey: '',
  roundStoryKey: '',
  tick: 0,
  roundTick: 0,
  roundTicks: 0,
  isPaused: false,
  speedPerMille: 1000,
  csatMilli: 0,
  budgetLeftCents: 0,
  improvementsLeft: 0,
  hiddenCount: 0,
  flight: { craftKey: '', destinationKey: '', positionPerMille: 0, dataMb: 0, nextId: '', nextTick: 0 },
  poll: {
    id: '',
    deadlineTick: 0,
    openedTick: 0,
    isHolding: false,
    holdTicksLeft: 0,
    holdCostCentsPerTick: 0,
    knownRiskPerMille: 0,
    laterOpensTick: 0,
    laterValuePerMille: 0,
    outcome: '',
  },
  services: {},
  goals: {},
  waypoints: {},
  manoeuvres: {},
  pollAnswers: {},
  roles: {},
  board: {},
  columns: {},
  improvements: {},
  agreements: {},
  themes: {},
  retro: { stage: '', round: 0, hiddenCount: 0, votesCast: 0 },
  retroNotes: {},
  retroGroups: {},
  standUp: { isOn: false, sinceTick: 0, turns: '' },
  takeaways: { stage: 'aside', writerCount: 0, count: 0 },
  takeawayWall: {},
  readyRoles: '',
  timeBox: { isOn: false, startTick: 0, endTick: 0, openCount: 0, metCount: 0 },
  insights: {},
  stakeholders: {},
  results: {},
  revealStep: 0,
};

/** Of a role that has nothing. */
export const EMPTY_ROLE: RoleView = {
  roleId: '',
  asOfTick: 0,
  titleKey: '',
  briefingKey: '',
  ownedMetric: '',
  focusPerMille: 1000,
  tray: {},
  hands: {},
  options: {},
  risks: {},
  insights: {},
  stakeholders: {},
  streams: {},
  portfolio: {},
  spending: {},
  contracts: {},
  ownNotes: {},
  ownVotes: '',
  votesLeft: 0,
  ownTakeaways: {},
  pullRule: '',
  isPulling: true,
};

const EMPTY_FACILITATOR: FacilitatorPart = {
  roles: {},
  streams: {},
  injects: {},
  agenda: {},
  undoable: '',
  seats: {},
  claims: {},
  notes: {},
  phaseTimes: {},
};

export const USUAL_SETTINGS: SessionSettingsView = {
  isLocked: false,
  eyesUp: '',
  screenMode: 'team',
  screenTeamId: '',
};

/** Fills in what a decoder leaves out (fields that still have no value). */
export function completeState(plain: unknown): WireState {
  const raw = plain as Partial<WireState>;
  const { public: publicPart, facilitator } = raw;
  return {
    protocolVersion: raw.protocolVersion ?? 0,
    sessionTitle: raw.sessionTitle ?? '',
    teamName: raw.teamName ?? '',
    code: raw.code ?? '',
    trouble: raw.trouble ?? '',
    session: { ...USUAL_SETTINGS, ...raw.session },
    public: {
      ...EMPTY_PUBLIC,
      ...publicPart,
      flight: { ...EMPTY_PUBLIC.flight, ...publicPart?.flight },
      poll: { ...EMPTY_PUBLIC.poll, ...publicPart?.poll },
      retro: { ...EMPTY_PUBLIC.retro, ...publicPart?.retro },
      standUp: { ...EMPTY_PUBLIC.standUp, ...publicPart?.standUp },
      takeaways: { ...EMPTY_PUBLIC.takeaways, ...publicPart?.takeaways },
    },
    roles: Object.fromEntries(Object.entries(raw.roles ?? {}).map(([id, role]) => [id, { ...EMPTY_ROLE, ...role }])),
    people: raw.people ?? {},
    facilitator: facilitator && 'seats' in facilitator ? { ...EMPTY_FACILITATOR, ...facilitator } : null,
  };
}
