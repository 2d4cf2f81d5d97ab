// Work that the facilitator brought and takes back: it goes without a trace in what could be earned from now on [FA6].
import type { Game } from '../state.ts';
import { closeWork } from '../work/closeWork.ts';

/** Nobody has worked on it, handed it over or called for help. */
export function isUntouched({ index }: Game, workId: string): boolean {
  const item = index.work.get(workId);
  if (item === undefined || item.status === 'closed') return false;
  return item.workedMilli === 0 && item.hands.length === 0 && item.handoffs === 0 && !item.isSwarmed;
}

export function withdrawWork(game: Game, workId: string): void {
  const { index, state } = game;
  const item = index.work.get(workId);
  if (item === undefined) return;
  if (item.value !== null) {
    state.earning = state.earning.filter((other) => other !== item);
    index.earning.splice(0, index.earning.length, ...index.earning.filter((entry) => entry.item !== item));
    item.value = null;
  }
  closeWork(game, item, 'withdrawn');
  // Nobody asks any more where it stays.
  for (const other of state.open.filter(({ aboutId }) => aboutId === workId)) closeWork(game, other, 'obsolete');
}
