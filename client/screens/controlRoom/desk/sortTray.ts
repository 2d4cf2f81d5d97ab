// The order of what waits: what hurts most first, and what only waits for others apart.
// Must not hide anything.
import type { CardView } from '../../../../shared/sim/views/types.ts';

/** No due tick: after everything that has one. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** By hurt per tick, then what is due first, then the server's order. */
export function byHurt(a: CardView, b: CardView): number {
  return (
    b.costCentsPerTick - a.costCentsPerTick ||
    (a.dueTick || NEVER) - (b.dueTick || NEVER) ||
    a.order - b.order ||
    (a.id < b.id ? -1 : 1)
  );
}

export interface SortedTray {
  /** Can be taken up. */
  waiting: CardView[];
  /** Waits for something or somebody else. */
  blocked: CardView[];
}

export function sortTray(cards: readonly CardView[]): SortedTray {
  const inOrder = [...cards].sort(byHurt);
  return {
    waiting: inOrder.filter((card) => card.status === 'waiting'),
    blocked: inOrder.filter((card) => card.status === 'blocked'),
  };
}
