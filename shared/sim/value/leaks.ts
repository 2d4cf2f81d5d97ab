// Leak rows: where value that did not arrive was held up, and what one hand of the role there did meanwhile [LG3, LG4].
// Definitions after the model's own ledger rules in SPEC.md; sums are exact cents, no remainder row.
import type { BlockReason, Game, WorkItem } from '../state.ts';
import { stepOf } from '../work/steps.ts';

/** How many of an item's latest rows are searched before a new one is begun. */
const SEARCH_BACK = 8;

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
export function leakAt(game: Game, item: WorkItem, cents: number, charges = 1): void {
  if (cents === 0) return;
  let place = item;
  if (item.blockedBy === 'change') {
    const change = game.index.work.get(item.carrierId);
    if (change !== undefined) place = change;
  }
  const stepId = place.stepIndex < 0 ? '' : stepOf(game, place).id;
  leakOn(game, item, item.type, stepId, place.roleId, doingMeanwhile(game, place), cents, charges);
}

/** Charges cents to an item's own rows under the cause `kind:<its id>`. */
export function leakOn(
  game: Game,
  item: WorkItem,
  kind: string,
  stepId: string,
  roleId: string,
  doing: string,
  cents: number,
  charges = 1,
): void {
  if (cents === 0) return;
  game.state.ledger.leakedCents += cents;
  for (let position = item.leaks.length - 1, stop = Math.max(0, position - SEARCH_BACK); position >= stop; position--) {
    const row = item.leaks[position];
    if (row?.doing === doing && row.stepId === stepId && row.roleId === roleId) {
      row.cents += cents;
      row.ticks += charges;
      return;
    }
  }
  item.leaks.push({ cause: `${kind}:${item.id}`, stepId, roleId, doing, cents, ticks: charges });
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

/** [LG4] What hand number (tick + item) mod hands of the item's role did in this tick. */
export function doingMeanwhile(game: Game, item: WorkItem): string {
  if (item.status === 'working') return 'work';
  if (item.status === 'blocked') return BLOCKED[item.blockedBy];
  const hands = game.index.handsOf.get(item.roleId);
  if (hands === undefined || hands.length === 0) return 'idle';
  const hand = hands[(game.state.tick + item.number) % hands.length];
  if (hand === undefined) return 'idle';
  if (hand.awayUntilTick > game.state.tick) return 'away';
  if (hand.isSwitching) return 'switching';
  if (hand.workId === '') return 'idle';
  const other = game.index.work.get(hand.workId);
  return other === undefined ? 'idle' : other.ledgerName;
}

/** Moves an item's rows to the round's ledger (when it closes, and at the end of a round). */
export function flushLeaks(game: Game, item: WorkItem): void {
  for (const row of item.leaks) game.state.ledger.rows.push(row);
  item.leaks = [];
}
