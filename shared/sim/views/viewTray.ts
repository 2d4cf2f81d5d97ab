// The work one role can act on: its own tray and whatever colleagues swarm on or share with it. Plain loops only: it runs for every role and tick.
import type { Game } from '../state.ts';
import { sharesPool } from '../work/pools.ts';
import type { CardView } from './types.ts';
import { viewCard } from './viewCard.ts';
import { viewKeysOf } from './viewKeys.ts';

/** Cards keyed by id; swarmed work of other roles has `isMine` false. Nothing for a role that does not exist. */
export function viewTray(game: Game, roleId: string): Record<string, CardView> {
  const keys = viewKeysOf(game.rules);
  const cards: Record<string, CardView> = {};
  if (!game.rules.roles.has(roleId)) return cards;
  for (const item of game.state.open) {
    if (item.roleId === roleId || item.isSwarmed || sharesPool(game, roleId, item))
      cards[item.id] = viewCard(game, keys, item, roleId);
  }
  return cards;
}

/** One card of the tray. */
export function findCard(game: Game, roleId: string, workId: string): CardView | undefined {
  const item = game.index.work.get(workId);
  if (!item || item.status === 'closed') return undefined;
  if (item.roleId !== roleId && !item.isSwarmed && !sharesPool(game, roleId, item)) return undefined;
  return viewCard(game, viewKeysOf(game.rules), item, roleId);
}
