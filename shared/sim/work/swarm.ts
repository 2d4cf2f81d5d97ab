// A piece of work that is everybody's: any role may lend it a hand [SW1]. The state marks the item, the index lists it.
import type { Game, WorkItem } from '../state.ts';
import { payAttention } from './hands.ts';

export function openToSwarm(game: Game, item: WorkItem): void {
  if (item.isSwarmed) return;
  item.isSwarmed = true;
  game.index.swarmed.push(item);
}

/** It is its own role's again [ES6]. */
export function endSwarm({ index }: Game, item: WorkItem): void {
  if (!item.isSwarmed) return;
  item.isSwarmed = false;
  const position = index.swarmed.indexOf(item);
  if (position >= 0) index.swarmed.splice(position, 1);
}

/** [AG8, SW3] The call of a swarm takes a hand of each role for a tick. Returns how many came: who is away does not. */
export function holdCall(game: Game, roleIds: Iterable<string>): number {
  let came = 0;
  for (const roleId of roleIds) if (payAttention(game, roleId, 1, 'coordination')) came++;
  return came;
}
