// The decoded state as plain data, as this client expects it, and safe defaults for what has not arrived yet.
// Must not: know Schema classes; a view is always complete for its readers.
import type { FacilitatorView, PublicView, RoleView } from '../../shared/sim/views/types.ts';

/** Somebody in the team, as everybody may know them. */
export interface PersonView {
  id: string;
  nickname: string;
  /** Roles of the seat, space-separated. */
  roleIds: string;
  isBot: boolean;
  isOnline: boolean;
  isObserver: boolean;
}

export interface WireState {
  protocolVersion: number;
  public: PublicView;
  roles: Record<string, RoleView>;
  people: Record<string, PersonView>;
  facilitator: FacilitatorView | null;
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
  insights: {},
  results: {},
  revealStep: 0,
};

const EMPTY_ROLE: RoleView = {
  roleId: '',
  titleKey: '',
  briefingKey: '',
  ownedMetric: '',
  focusPerMille: 1000,
  tray: {},
  hands: {},
  options: {},
  risks: {},
  insights: {},
  streams: {},
  pullRule: '',
  isPulling: true,
};

/** Fills in what a decoder leaves out (fields that still have no value). */
export function completeState(plain: unknown): WireState {
  const raw = plain as Partial<WireState>;
  const publicPart = raw.public;
  return {
    protocolVersion: raw.protocolVersion ?? 0,
    public: {
      ...EMPTY_PUBLIC,
      ...publicPart,
      flight: { ...EMPTY_PUBLIC.flight, ...publicPart?.flight },
      poll: { ...EMPTY_PUBLIC.poll, ...publicPart?.poll },
    },
    roles: Object.fromEntries(Object.entries(raw.roles ?? {}).map(([id, role]) => [id, { ...EMPTY_ROLE, ...role }])),
    people: raw.people ?? {},
    facilitator: raw.facilitator ?? null,
  };
}
