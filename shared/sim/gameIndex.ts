// Look-ups that are rebuilt from the state whenever a game is made or loaded, and kept in step by whoever moves work.
// Must not hold anything that the state does not say: it is no part of the hash, of snapshots or of replays.
import type { RoleSpec } from '../scenario/schema.ts';
import type { Rules } from './rules.ts';
import type { GameState, Hand, Problem, RoleState, ServiceState, WorkItem } from './state.ts';

export interface GameIndex {
  readonly work: Map<string, WorkItem>;
  readonly hands: Map<string, Hand>;
  readonly handsOf: Map<string, Hand[]>;
  readonly services: Map<string, ServiceState>;
  readonly problems: Map<string, Problem>;
  /** What belongs to each role, in the order of the scenario. */
  readonly roles: readonly RoleIndex[];
  readonly roleOf: Map<string, RoleIndex>;
  /** Open incidents, in order of arrival. */
  readonly incidents: WorkItem[];
  /** What hurts services in this tick; computed by computeHealth, read by bookValue. */
  losses: Loss[];
  /** Their sum on each service, per mille. */
  lossTotals: number[];
}

export interface RoleIndex {
  readonly spec: RoleSpec;
  readonly role: RoleState;
  readonly hands: readonly Hand[];
  /** The work in the role's tray, in the order of its ids there. */
  readonly tray: WorkItem[];
}

/** One cause of lost health on one service in one tick. */
export interface Loss {
  /** The open incident, or null for what is no open work: a residual of a workaround, a release window. */
  item: WorkItem | null;
  /** Cause in the ledger when there is no open work. */
  cause: string;
  serviceIndex: number;
  impactPerMille: number;
}

/** @throws Error when a tray names work that is not open: the state is not sound. */
export function buildIndex(rules: Rules, state: GameState): GameIndex {
  const work = indexWork(state);
  const roles = rules.scenario.roles.map((spec) => indexRole(spec, state, work));
  return {
    work,
    hands: new Map(state.hands.map((hand) => [hand.id, hand])),
    handsOf: new Map(state.hands.map(({ roleId }) => [roleId, state.hands.filter((hand) => hand.roleId === roleId)])),
    services: new Map(state.services.map((service) => [service.id, service])),
    problems: new Map(state.problems.map((problem) => [problem.id, problem])),
    roles,
    roleOf: new Map(roles.map((entry) => [entry.role.id, entry])),
    incidents: state.open.filter((item) => item.incident !== null),
    losses: [],
    lossTotals: [],
  };
}

function indexWork(state: GameState): Map<string, WorkItem> {
  const work = new Map<string, WorkItem>();
  for (const item of state.open) work.set(item.id, item);
  // Text knows no shared objects: an item that is open and earns comes back twice, and must be one again.
  state.earning.forEach((item, position) => {
    const open = work.get(item.id);
    if (open === undefined) work.set(item.id, item);
    else state.earning[position] = open;
  });
  return work;
}

function indexRole(spec: RoleSpec, state: GameState, work: ReadonlyMap<string, WorkItem>): RoleIndex {
  const role = state.roles[spec.id];
  if (role === undefined) throw new Error(`the state has no role ${spec.id}`);
  const tray = role.tray.map((id) => {
    const item = work.get(id);
    if (item === undefined) throw new Error(`${id} lies in the tray of ${spec.id} but is not open`);
    return item;
  });
  return { spec, role, hands: state.hands.filter((hand) => hand.roleId === spec.id), tray };
}
