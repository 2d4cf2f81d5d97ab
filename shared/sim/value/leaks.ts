// Leak rows: where value that did not arrive was held up, and what one hand of the role there did meanwhile [LG3, LG4].
// Definitions after the model's own ledger rules in SPEC.md; sums are exact cents, no remainder row.
import type { StepSpec } from '../../scenario/schema.ts';
import type { Account, BlockReason, Game, Grip, LeakRow, WorkItem } from '../state.ts';

const BLOCKED: Record<BlockReason, string> = {
  '': 'blocked',
  delay: 'blocked:delay',
  window: 'blocked:window',
  change: 'blocked:change',
  columnFull: 'blocked:columnFull',
  decision: 'blocked:decision',
  parked: 'blocked:parked',
  freeze: 'blocked:freeze',
  handover: 'blocked:handover',
  dependency: 'blocked:dependency',
};

/** Charges cents of a tick to an item at the place where it is now; `charges` of them at once. */
export function leakAt(game: Game, account: Account, cents: number, charges = 1): void {
  if (cents === 0) return;
  const { item } = account;
  const change = item.blockedBy === 'change' ? carrierOf(game, account) : undefined;
  if (change === undefined) leakThere(game, account, item, account.steps, cents, charges);
  else leakThere(game, account, change, game.rules.changeSteps, cents, charges);
}

/** The open change that carries the item: mostly the same as in the tick before. */
function carrierOf({ index }: Game, account: Account): WorkItem | undefined {
  const { item, carrier } = account;
  if (carrier !== undefined && carrier.id === item.carrierId && carrier.status !== 'closed') return carrier;
  account.carrier = index.work.get(item.carrierId);
  return account.carrier;
}

/** Slots of the latest rows: while nobody is asked to wait for a hand, and one for each hand of the role from here on. */
const STEADY_SLOT = 0;
const FIRST_HAND_SLOT = 1;

/** @param place the item itself, or the change that carries it */
function leakThere(
  game: Game,
  account: Account,
  place: WorkItem,
  steps: readonly StepSpec[],
  cents: number,
  charges: number,
): void {
  const { status, roleId } = place;
  const stepId = steps[place.stepIndex]?.id ?? '';
  let slot = STEADY_SLOT;
  let doing = 'work';
  if (status === 'blocked') doing = BLOCKED[place.blockedBy];
  else if (status !== 'working') {
    const doings = doingsOf(game, account, roleId);
    // [LG4] What hand number (tick + item) mod hands of the item's role did in this tick.
    const hand = doings.length === 0 ? 0 : (game.state.tick + place.number) % doings.length;
    slot = FIRST_HAND_SLOT + hand;
    doing = doings[hand] ?? 'idle';
  }
  charge(game, account, slot, stepId, roleId, doing, cents, charges);
}

const NO_DOINGS: readonly string[] = [];

/** What the hands of a role do in this tick. */
function doingsOf(game: Game, account: Account, roleId: string): readonly string[] {
  if (account.place?.role.id !== roleId) account.place = game.index.roleOf.get(roleId);
  return account.place?.doings ?? NO_DOINGS;
}

/** Charges cents to an item's own rows. */
export function leakOn(
  game: Game,
  account: Account,
  stepId: string,
  roleId: string,
  doing: string,
  cents: number,
  charges = 1,
): void {
  if (cents !== 0) charge(game, account, STEADY_SLOT, stepId, roleId, doing, cents, charges);
}

/** The row charged last in this slot is charged again when nothing has changed there: mostly nothing has. */
function charge(
  game: Game,
  account: Account,
  slot: number,
  stepId: string,
  roleId: string,
  doing: string,
  cents: number,
  charges: number,
): void {
  game.state.ledger.leakedCents += cents;
  if (account.book !== account.item.leaks) openBook(account, stepId, roleId);
  const known = account.rows[slot];
  if (known?.doing === doing && known.stepId === stepId && known.roleId === roleId) {
    known.cents += cents;
    known.ticks += charges;
    return;
  }
  account.rows[slot] = rowOf(account, stepId, roleId, doing, cents, charges);
}

/** The item has a new list of rows, in a new round or from a saved state. */
function openBook(account: Account, stepId: string, roleId: string): void {
  account.book = account.item.leaks;
  account.rows = [];
  lookUp(account, stepId, roleId);
}

/** Charges the item's row of this place and doing, or begins it. */
function rowOf(
  account: Account,
  stepId: string,
  roleId: string,
  doing: string,
  cents: number,
  charges: number,
): LeakRow {
  const { item, cause, byDoing } = account;
  if (account.stepId !== stepId || account.roleId !== roleId) lookUp(account, stepId, roleId);
  const known = byDoing.get(doing);
  if (known !== undefined) {
    known.cents += cents;
    known.ticks += charges;
    return known;
  }
  const row = { doing, cents, ticks: charges, stepId, roleId, cause };
  item.leaks.push(row);
  byDoing.set(doing, row);
  return row;
}

/** Finds the rows that the item has at a place already. */
function lookUp(account: Account, stepId: string, roleId: string): void {
  const { item, cause, byDoing } = account;
  account.stepId = stepId;
  account.roleId = roleId;
  if (byDoing.size > 0) byDoing.clear();
  for (const row of item.leaks)
    if (row.stepId === stepId && row.roleId === roleId && row.cause === cause) byDoing.set(row.doing, row);
}

/** Charges cents to a cause that is no work. */
export function leakTo(game: Game, cause: string, roleId: string, doing: string, cents: number, charges = 1): void {
  if (cents === 0) return;
  const { ledger } = game.state;
  ledger.leakedCents += cents;
  const row = sinkRow(game, cause, doing);
  if (row === undefined) {
    const begun = { doing, cents, ticks: charges, stepId: '', roleId, cause };
    (ledger.sinks[cause] ??= {})[doing] = begun;
    game.index.sinkRows.rows.get(cause)?.set(doing, begun);
    return;
  }
  row.cents += cents;
  row.ticks += charges;
}

/** The row of a cause that is no work: looked up in the ledger the first time that it is asked for. */
function sinkRow({ state, index }: Game, cause: string, doing: string): LeakRow | undefined {
  const { sinks } = state.ledger;
  const known = index.sinkRows;
  if (known.sinks !== sinks) {
    known.sinks = sinks;
    known.rows.clear();
  }
  let ofCause = known.rows.get(cause);
  if (ofCause === undefined) known.rows.set(cause, (ofCause = new Map(Object.entries(sinks[cause] ?? {}))));
  return ofCause.get(doing);
}

/** Notes what every hand does in this tick, so that each of many charges need not find out. */
export function noteDoings(game: Game): void {
  const { tick } = game.state;
  for (const { grips, doings } of game.index.roles) {
    for (let position = 0; position < grips.length; position++) {
      const grip = grips[position];
      if (grip !== undefined) doings[position] = doingNow(grip, tick);
    }
  }
}

function doingNow({ hand, item }: Grip, tick: number): string {
  if (hand.awayUntilTick > tick) return 'away';
  if (hand.isSwitching) return 'switching';
  return item?.ledgerName ?? 'idle';
}

/** Moves an item's rows to the round's ledger (when it closes, and at the end of a round). */
export function flushLeaks(game: Game, item: WorkItem): void {
  if (item.leaks.length === 0) return;
  for (const row of item.leaks) game.state.ledger.rows.push(row);
  item.leaks = [];
}
