// Leak rows: where value that did not arrive was held up, and what one hand of the role there did meanwhile [LG3, LG4].
// Definitions after the model's own ledger rules in SPEC.md; sums are exact cents, no remainder row.
import type { StepSpec } from '../../scenario/schema.ts';
import type { Account, BlockReason, Game, Grip, WorkItem } from '../state.ts';

/** How many of an item's latest rows are searched before a new one is begun. */
const ROWS_SEARCHED = 9;

const BLOCKED: Record<BlockReason, string> = {
  '': 'blocked',
  delay: 'blocked:delay',
  window: 'blocked:window',
  change: 'blocked:change',
  columnFull: 'blocked:columnFull',
  decision: 'blocked:decision',
  parked: 'blocked:parked',
  vendor: 'blocked:vendor',
};

/** Charges cents of a tick to an item at the place where it is now; `charges` of them at once. */
export function leakAt(game: Game, account: Account, cents: number, charges = 1): void {
  if (cents === 0) return;
  const { item, steps } = account;
  const change = item.blockedBy === 'change' ? game.index.work.get(item.carrierId) : undefined;
  if (change === undefined) leakThere(game, account, item, steps, cents, charges);
  else leakThere(game, account, change, game.rules.changeSteps, cents, charges);
}

/** @param place the item itself, or the change that carries it */
function leakThere(
  game: Game,
  account: Account,
  place: WorkItem,
  steps: readonly StepSpec[],
  cents: number,
  charges: number,
): void {
  const stepId = steps[place.stepIndex]?.id ?? '';
  leakOn(game, account, stepId, place.roleId, doingMeanwhile(game, place), cents, charges);
}

/** Charges cents to an item's own rows. */
export function leakOn(
  game: Game,
  { item, cause }: Account,
  stepId: string,
  roleId: string,
  doing: string,
  cents: number,
  charges = 1,
): void {
  if (cents === 0) return;
  game.state.ledger.leakedCents += cents;
  const { leaks } = item;
  const first = Math.max(0, leaks.length - ROWS_SEARCHED);
  for (let position = leaks.length - 1; position >= first; position--) {
    const row = leaks[position];
    if (row?.doing === doing && row.stepId === stepId && row.roleId === roleId) {
      row.cents += cents;
      row.ticks += charges;
      return;
    }
  }
  leaks.push({ doing, cents, ticks: charges, stepId, roleId, cause });
}

/** Charges cents to a cause that is no work. */
export function leakTo(game: Game, cause: string, roleId: string, doing: string, cents: number, charges = 1): void {
  if (cents === 0) return;
  const { ledger } = game.state;
  ledger.leakedCents += cents;
  const sink = (ledger.sinks[cause] ??= {});
  const row = sink[doing];
  if (row === undefined) {
    sink[doing] = { doing, cents, ticks: charges, stepId: '', roleId, cause };
    return;
  }
  row.cents += cents;
  row.ticks += charges;
}

/** [LG4] What hand number (tick + item) mod hands of the item's role did in this tick. */
function doingMeanwhile(game: Game, { status, blockedBy, roleId, number }: WorkItem): string {
  if (status === 'working') return 'work';
  if (status === 'blocked') return BLOCKED[blockedBy];
  const doings = game.index.roleOf.get(roleId)?.doings;
  if (doings === undefined || doings.length === 0) return 'idle';
  return doings[(game.state.tick + number) % doings.length] ?? 'idle';
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
