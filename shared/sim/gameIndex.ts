// Look-ups that are rebuilt from the state whenever a game is made or loaded, and kept in step by whoever moves work.
// Must not hold anything that the state does not say: it is no part of the hash, of snapshots or of replays.
import type { RoleSpec, StepSpec } from '../scenario/schema.ts';
import { ACTIVITIES_BY_NAME } from './activities/index.ts';
import type { Activity } from './activities/types.ts';
import { hazardOf } from './problems.ts';
import { streamKey } from './random.ts';
import type { CompiledStream, Rules } from './rules.ts';
import { type Earner, earnerOf, type OpenIncident, openIncidentOf } from './value/accounts.ts';
import { freshToll, type Toll } from './value/toll.ts';
import type { GameState, Hand, LeakRow, Ledger, Problem, RoleState, ServiceState, WorkItem } from './state.ts';

export interface GameIndex {
  readonly work: Map<string, WorkItem>;
  /** One for each entry of the state's `open`, in its order. */
  readonly open: OpenWork[];
  readonly hands: Map<string, Hand>;
  readonly grips: Map<string, Grip>;
  readonly handsOf: Map<string, Hand[]>;
  readonly services: Map<string, ServiceState>;
  readonly problems: Map<string, Problem>;
  /** What may strike, in the order of the problems. */
  readonly hazards: Hazard[];
  /** Streams that bring work by themselves, with the key of their luck. */
  readonly arrivals: readonly Arrival[];
  /** What belongs to each role, in the order of the scenario. */
  readonly roles: readonly RoleIndex[];
  readonly roleOf: Map<string, RoleIndex>;
  /** Open incidents, in order of arrival. */
  readonly incidents: OpenIncident[];
  /** Open work that any role may lend a hand, in the order in which it was called. */
  readonly swarmed: WorkItem[];
  /** Open work in common backlogs, by the name of these [PO3]. */
  readonly pools: Map<string, WorkItem[]>;
  /** Open work that waits for other work, by the id of that [DP1]. */
  readonly dependants: Map<string, WorkItem[]>;
  /** One for each entry of the state's `earning`, in its order. */
  readonly earning: Earner[];
  /** Open work whose lateness is felt; what has been closed drops out when it is next looked at. */
  readonly impatient: Impatient[];
  /** Open work that brings chasers when it is late; what has been closed drops out when it is next looked at. */
  readonly nagging: Nagging[];
  /** Until then nobody asks where late work stays. */
  nextNagTick: number;
  /** Until then no open item expires, and no blocked one goes on. */
  nextExpiryTick: number;
  nextReleaseTick: number;
  /** What services lose in this tick; computed by computeHealth, then by bookValue. */
  readonly toll: Toll;
  /** The rows of causes that are no work, by cause and by what was done meanwhile; only as long as `sinks` is the ledger's. */
  readonly sinkRows: { sinks: Ledger['sinks'] | undefined; readonly rows: Map<string, Map<string, LeakRow>> };
  /** The rows of what satisfaction loses, in the order of its buckets; only as long as `sinks` is the ledger's. */
  readonly satisfactionRows: { sinks: Ledger['sinks'] | undefined; rows: (LeakRow | undefined)[] };
}

/** Open work with the steps of its route. */
export interface OpenWork {
  readonly item: WorkItem;
  readonly steps: readonly StepSpec[];
  /** Positions of their columns on the board. */
  readonly columns: readonly number[];
}

export interface Arrival {
  readonly stream: CompiledStream;
  readonly key: number;
}

/** A latent problem, the key of its luck, and where it strikes. */
export interface Hazard {
  readonly problem: Problem;
  readonly key: number;
  readonly service: ServiceState | undefined;
}

export interface Impatient {
  readonly item: WorkItem;
  readonly stream: CompiledStream;
}

export interface Nagging {
  readonly item: WorkItem;
  readonly nag: Nag;
  /** Of the chasers. */
  readonly chasers: CompiledStream;
}

type Nag = NonNullable<CompiledStream['spec']['nag']>;

/** A hand and the work that it holds. */
export interface Grip {
  readonly hand: Hand;
  item: WorkItem | undefined;
  /** What the step of the work asks for; a hand is taken off before its work moves on. */
  activity: Activity | undefined;
}

export interface RoleIndex {
  /** Among the roles of the scenario. */
  readonly position: number;
  readonly spec: RoleSpec;
  readonly role: RoleState;
  readonly grips: readonly Grip[];
  /** Its row of the effort ledger of the present round. */
  effortMilli: number[];
  /** The work in the role's tray, in the order of its ids there. */
  readonly tray: WorkItem[];
  /** What the ledger says of each hand in this tick; noted by bookValue before it books. */
  readonly doings: string[];
}

/** @throws Error when a tray names work that is not open: the state is not sound. */
export function buildIndex(rules: Rules, state: GameState): GameIndex {
  const work = indexWork(state);
  const services = new Map(state.services.map((service) => [service.id, service]));
  const grips = new Map(state.hands.map((hand) => [hand.id, gripOf(rules, hand, work.get(hand.workId))]));
  const roles = rules.scenario.roles.map((spec, position) =>
    indexRole(position, spec, state, work, [...grips.values()]),
  );
  return {
    work,
    open: state.open.map((item) => openWorkOf(rules, item)),
    hands: new Map(state.hands.map((hand) => [hand.id, hand])),
    grips,
    handsOf: new Map(state.hands.map(({ roleId }) => [roleId, state.hands.filter((hand) => hand.roleId === roleId)])),
    services,
    problems: new Map(state.problems.map((problem) => [problem.id, problem])),
    arrivals: rules.arrivals.map((stream) => ({ stream, key: streamKey(state.seed, stream.hash) })),
    hazards: state.problems.map((problem) => hazardOf(state.seed, problem, services)),
    roles,
    roleOf: new Map(roles.map((entry) => [entry.role.id, entry])),
    incidents: state.open.flatMap((item) => openIncidentOf(rules, item) ?? []),
    swarmed: state.open.filter((item) => item.isSwarmed),
    pools: poolsOf(rules, state),
    dependants: dependantsOf(state),
    earning: state.earning.flatMap((item) => earnerOf(rules, item) ?? []),
    impatient: state.open.flatMap((item) => impatientOf(rules, item) ?? []),
    nagging: state.open.flatMap((item) => naggingOf(rules, item) ?? []),
    nextNagTick: 0,
    nextExpiryTick: 0,
    nextReleaseTick: 0,
    toll: freshToll(state.services.length),
    sinkRows: { sinks: undefined, rows: new Map() },
    satisfactionRows: { sinks: undefined, rows: [] },
  };
}

export function openWorkOf({ routes, columnNumbers }: Rules, item: WorkItem): OpenWork {
  return { item, steps: routes.get(item.routeId)?.steps ?? [], columns: columnNumbers.get(item.routeId) ?? [] };
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

function poolsOf({ hands }: Rules, { open }: GameState): Map<string, WorkItem[]> {
  const pools = new Map<string, WorkItem[]>();
  for (const item of open) {
    const pool = hands.poolOf.get(item.roleId);
    if (item.isPooled && pool !== undefined) pools.set(pool, [...(pools.get(pool) ?? []), item]);
  }
  return pools;
}

function dependantsOf({ open }: GameState): Map<string, WorkItem[]> {
  const dependants = new Map<string, WorkItem[]>();
  for (const item of open) {
    if (item.waitsForId === '') continue;
    dependants.set(item.waitsForId, [...(dependants.get(item.waitsForId) ?? []), item]);
  }
  return dependants;
}

/** Undefined when nobody minds how late it is. */
export function impatientOf(rules: Rules, item: WorkItem): Impatient | undefined {
  if (item.dueTick === 0 || item.incident !== null) return undefined;
  const stream = rules.streams.get(item.streamId);
  const isMinded = stream !== undefined && (stream.impatienceMicro > 0 || stream.spec.lateCents > 0);
  return isMinded ? { item, stream } : undefined;
}

/** Undefined when nobody asks where it stays. */
export function naggingOf(rules: Rules, item: WorkItem): Nagging | undefined {
  const nag = rules.streams.get(item.streamId)?.spec.nag ?? null;
  const chasers = nag === null ? undefined : rules.streams.get(nag.stream);
  return nag === null || chasers === undefined ? undefined : { item, nag, chasers };
}

function gripOf(rules: Rules, hand: Hand, item: WorkItem | undefined): Grip {
  const step = item === undefined ? undefined : rules.routes.get(item.routeId)?.steps[item.stepIndex];
  return { hand, item, activity: step === undefined ? undefined : ACTIVITIES_BY_NAME[step.activity] };
}

function indexRole(
  position: number,
  spec: RoleSpec,
  state: GameState,
  work: ReadonlyMap<string, WorkItem>,
  grips: readonly Grip[],
): RoleIndex {
  const role = state.roles[spec.id];
  if (role === undefined) throw new Error(`the state has no role ${spec.id}`);
  const tray = role.tray.map((id) => {
    const item = work.get(id);
    if (item === undefined) throw new Error(`${id} lies in the tray of ${spec.id} but is not open`);
    return item;
  });
  const own = grips.filter(({ hand }) => hand.roleId === spec.id);
  return { position, spec, role, grips: own, effortMilli: state.stats.effortMilli[spec.id] ?? [], tray, doings: [] };
}
