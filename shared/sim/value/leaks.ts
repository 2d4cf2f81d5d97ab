// Leak rows: where value that did not arrive was held up, and what one hand of the role there did meanwhile [LG3, LG4].
// Definitions after the model's own ledger rules in SPEC.md; sums are exact cents, no remainder row.
import type { StepSpec } from '../../scenario/schema.ts';
import type { Account, BlockReason, Game, Grip, LeakRow, WorkItem } from '../state.ts';

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
  const doings = place.status === 'waiting' || place.status === 'closed' ? doingsOf(game, place) : NOTHING;
  if (doings.length === 0) {
    const doing = place.status === 'working' ? 'work' : place.status === 'blocked' ? BLOCKED[place.blockedBy] : 'idle';
    leakOn(game, account, stepId, place.roleId, doing, cents, charges);
    return;
  }
  const hand = (game.state.tick + place.number) % doings.length;
  leakOn(game, account, stepId, place.roleId, doings[hand] ?? 'idle', cents, charges, hand);
}

const NOTHING: readonly string[] = [];

const doingsOf = (game: Game, { roleId }: WorkItem): readonly string[] =>
  game.index.roleOf.get(roleId)?.doings ?? NOTHING;

/**
 * Charges cents to an item's own rows.
 * @param hand number of the hand that it waits for: its row is looked for first where the last one about it was found
 */
export function leakOn(
  game: Game,
  { item, cause, guesses }: Account,
  stepId: string,
  roleId: string,
  doing: string,
  cents: number,
  charges = 1,
  hand = 0,
): void {
  if (cents === 0) return;
  game.state.ledger.leakedCents += cents;
  const { leaks } = item;
  const first = Math.max(0, leaks.length - ROWS_SEARCHED);
  let position = guesses[hand] ?? 0;
  if (position < first || !isRow(leaks[position], stepId, roleId, doing)) {
    position = leaks.length - 1;
    while (position >= first && !isRow(leaks[position], stepId, roleId, doing)) position--;
  }
  const row = position < first ? undefined : leaks[position];
  if (row === undefined) {
    guesses[hand] = leaks.length;
    leaks.push({ cause, stepId, roleId, doing, cents, ticks: charges });
    return;
  }
  guesses[hand] = position;
  row.cents += cents;
  row.ticks += charges;
}

function isRow(row: LeakRow | undefined, stepId: string, roleId: string, doing: string): boolean {
  return row?.doing === doing && row.stepId === stepId && row.roleId === roleId;
}

/** Charges cents to a cause that is no work. */
export function leakTo(game: Game, cause: string, roleId: string, doing: string, cents: number, charges = 1): void {
  if (cents === 0) return;
  const { ledger } = game.state;
  ledger.leakedCents += cents;
  const sink = (ledger.sinks[cause] ??= {});
  const row = sink[doing];
  if (row === undefined) {
    sink[doing] = { cause, stepId: '', roleId, doing, cents, ticks: charges };
    return;
  }
  row.cents += cents;
  row.ticks += charges;
}

/** [LG4] Notes what every hand does in this tick; waiting work is charged under hand number (tick + item) mod hands. */
export function noteDoings(game: Game): void {
  for (const { grips, doings } of game.index.roles) {
    for (let position = 0; position < grips.length; position++) {
      const grip = grips[position];
      if (grip !== undefined) doings[position] = doingOf(game, grip);
    }
  }
}

function doingOf(game: Game, { hand, item }: Grip): string {
  if (hand.awayUntilTick > game.state.tick) return 'away';
  if (hand.isSwitching) return 'switching';
  return item?.ledgerName ?? 'idle';
}

/** Moves an item's rows to the round's ledger (when it closes, and at the end of a round). */
export function flushLeaks(game: Game, item: WorkItem): void {
  for (const row of item.leaks) game.state.ledger.rows.push(row);
  item.leaks = [];
}
