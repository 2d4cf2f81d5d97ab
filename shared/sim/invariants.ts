// What must hold after every tick, whatever was commanded [IV1–IV5]. A violation is a bug and throws.
import { buildIndex } from './gameIndex.ts';
import type { Game, GameIndex } from './state.ts';

const MILLI_PER_TICK = 1000;

/** Cheap laws, checked on every tick in every game. */
export function checkLedgers(game: Game): void {
  const { ledger, hands, roundTick } = game.state;
  if (ledger.potentialCents !== ledger.realisedCents + ledger.leakedCents) {
    throw new Error(
      `[IV1] value ledger off by ${ledger.potentialCents - ledger.realisedCents - ledger.leakedCents} cents (${placeOf(game)})`,
    );
  }
  let booked = 0;
  for (const { effortMilli } of game.index.roles) for (const milli of effortMilli) booked += milli;
  const expected = hands.length * (roundTick + 1) * MILLI_PER_TICK;
  if (booked !== expected)
    throw new Error(`[IV2] effort ledger has ${booked} milli-hand-ticks, expected ${expected} (${placeOf(game)})`);
}

const placeOf = ({ state }: Game): string => `seed ${state.seed}, tick ${state.tick}`;

/** Structural laws; used by tests on every tick and by the server when a state is loaded. Returns what is wrong. */
export function findFaults(game: Game): string[] {
  const faults = [...leakFaults(game), ...trayFaults(game), ...handFaults(game), ...amountFaults(game)];
  return faults.length > 0 ? faults : indexFaults(game.index, buildIndex(game.rules, game.state));
}

/** [IV3] The rows of the ledger add up to what leaked. */
function leakFaults(game: Game): string[] {
  const { ledger, open, earning } = game.state;
  let total = 0;
  for (const row of ledger.rows) total += row.cents;
  for (const sink of Object.values(ledger.sinks)) for (const row of Object.values(sink)) total += row.cents;
  for (const item of new Set([...open, ...earning])) for (const row of item.leaks) total += row.cents;
  return total === ledger.leakedCents
    ? []
    : [`[IV3] leak rows add up to ${total}, the ledger says ${ledger.leakedCents}`];
}

/** [IV4] Every open item is in exactly one tray, its own role's. */
function trayFaults(game: Game): string[] {
  const faults: string[] = [];
  const places = new Map<string, string[]>();
  for (const role of Object.values(game.state.roles))
    for (const id of role.tray) places.set(id, [...(places.get(id) ?? []), role.id]);
  for (const item of game.state.open) {
    const found = places.get(item.id) ?? [];
    if (found.length !== 1 || found[0] !== item.roleId)
      faults.push(`[IV4] ${item.id} of ${item.roleId} lies in the trays [${found.join(', ')}]`);
    places.delete(item.id);
  }
  for (const id of places.keys()) faults.push(`[IV4] ${id} lies in a tray but is not open`);
  return faults;
}

/** [IV5] A hand and its item know of each other. */
function handFaults(game: Game): string[] {
  const faults: string[] = [];
  for (const hand of game.state.hands) {
    if (hand.workId === '') continue;
    const item = game.index.work.get(hand.workId);
    if (item === undefined || item.status !== 'working' || !item.hands.includes(hand.id))
      faults.push(`[IV5] hand ${hand.id} points at ${hand.workId}, which is not its work`);
  }
  for (const item of game.state.open) {
    const isWorked = item.hands.length > 0;
    if (isWorked !== (item.status === 'working'))
      faults.push(`[IV5] ${item.id} is ${item.status} with ${item.hands.length} hands`);
    for (const id of item.hands)
      if (game.index.hands.get(id)?.workId !== item.id) faults.push(`[IV5] ${item.id} claims hand ${id}`);
  }
  return faults;
}

function amountFaults(game: Game): string[] {
  const faults: string[] = [];
  for (const service of game.state.services) {
    if (service.healthPerMille < 0 || service.healthPerMille > 1000)
      faults.push(`health of ${service.id} is ${service.healthPerMille}`);
    if (service.debtPerMille < 0 || service.debtPerMille > 1000)
      faults.push(`debt of ${service.id} is ${service.debtPerMille}`);
  }
  for (const item of game.state.open)
    if (!Number.isInteger(item.remainingMilli) || item.remainingMilli < 0)
      faults.push(`${item.id} has ${item.remainingMilli} left`);
  if (game.state.money.budgetLeftCents < 0) faults.push(`budget is ${game.state.money.budgetLeftCents}`);
  return faults;
}

/** [IV6] What is kept in step is what a game that was loaded now would look up. */
function indexFaults(kept: GameIndex, fresh: GameIndex): string[] {
  const lists: Record<string, (index: GameIndex) => unknown[]> = {
    work: ({ work }) => [...work.values()].sort((a, b) => a.number - b.number),
    open: ({ open }) => open.map(({ item }) => item),
    problems: ({ hazards }) => hazards.map(({ problem }) => problem),
    incidents: ({ incidents }) => incidents.map(({ item }) => item),
    earning: ({ earning }) => earning.map(({ item }) => item),
    swarmed: ({ swarmed }) => [...swarmed].sort((a, b) => a.number - b.number),
    pools: ({ pools }) => [...pools.values()].flat().sort((a, b) => a.number - b.number),
    dependants: ({ dependants }) => [...dependants.values()].flat().sort((a, b) => a.number - b.number),
    trays: ({ roles }) => roles.flatMap(({ tray }) => tray),
    effort: ({ roles }) => roles.map(({ effortMilli }) => effortMilli),
    hands: ({ grips }) => [...grips.values()].map(({ item }) => item),
  };
  return Object.entries(lists)
    .filter(([, list]) => !isSame(list(kept), list(fresh)))
    .map(([name]) => `[IV6] the look-up of ${name} is not what the state says`);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, position) => entry === b[position]);
}
