// A piece of work that is everybody's: any role may lend it a hand [SW1]. The state marks the item, the index lists it.
import type { Game, WorkItem } from '../state.ts';

export function openToSwarm(game: Game, item: WorkItem): void {
  if (item.isSwarmed) return;
  item.isSwarmed = true;
  game.index.swarmed.push(item);
}
