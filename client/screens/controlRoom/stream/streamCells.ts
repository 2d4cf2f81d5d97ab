// The cards of the value stream by column and lane: what is on the board, and my own.
// Must not count; a column's count is the server's, which also counts what nobody sees.
import type { CardView, ColumnView, PublicView, RoleView } from '../../../../shared/sim/views/types.ts';

export const LANES = ['run', 'asked', 'worth'] as const;
export type Lane = (typeof LANES)[number];

export interface StreamCell {
  cards: CardView[];
  /** How many more there are than fit. */
  more: number;
}

/** Cards in view by id; mine win, because I know more of them. */
export function cardsInStream(view: PublicView, role: RoleView | null): CardView[] {
  const byId = new Map(Object.values(view.board).map((card) => [card.id, card]));
  for (const card of Object.values(role?.tray ?? {})) byId.set(card.id, card);
  return [...byId.values()].sort(byAge);
}

/** Mine first, then the longest in its step. */
function byAge(a: CardView, b: CardView): number {
  return (
    Number(b.isMine) - Number(a.isMine) ||
    a.stepSinceTick - b.stepSinceTick ||
    a.order - b.order ||
    (a.id < b.id ? -1 : 1)
  );
}

export function columnsInOrder(view: PublicView): ColumnView[] {
  return Object.values(view.columns).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The cards of one cell, cut to what fits. */
export function cellOf(cards: readonly CardView[], columnId: string, lane: Lane, fits: number): StreamCell {
  const all = cards.filter((card) => card.columnId === columnId && card.lane === lane);
  if (all.length <= fits) return { cards: all, more: 0 };
  const shown = Math.max(0, fits - 1);
  return { cards: all.slice(0, shown), more: all.length - shown };
}

/** Hours in its step after which waiting is worth a sign. */
const LONG_WAIT_TICKS = 24;

/** Hours a card has waited where it is; 0 when not worth a sign. */
export function longWaitTicks(card: CardView, tick: number): number {
  const waited = tick - card.stepSinceTick;
  return card.status !== 'working' && card.status !== 'done' && waited >= LONG_WAIT_TICKS ? waited : 0;
}
