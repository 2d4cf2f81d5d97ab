// The work one role can act on: its own tray and whatever colleagues swarm on. Runs for every bot thought: plain loops only.
import type { WorkType } from '../../scenario/schema/basics.ts';
import type { Game } from '../state.ts';
import type { CardView } from './types.ts';
import { viewCard } from './viewCard.ts';
import { viewKeysOf } from './viewKeys.ts';

/** Cards keyed by id; swarmed work of other roles has `isMine` false. */
export function viewTray(game: Game, roleId: string): Record<string, CardView> {
  const keys = viewKeysOf(game.rules);
  const cards: Record<string, CardView> = {};
  for (const item of game.state.open) {
    if (item.roleId === roleId || item.isSwarmed) cards[item.id] = viewCard(game, keys, item, roleId);
  }
  return cards;
}

/** The cards of one type of work in the tray, in order of arrival: what bots mostly ask for. */
export function listCards(game: Game, roleId: string, type: WorkType): CardView[] {
  const keys = viewKeysOf(game.rules);
  const cards: CardView[] = [];
  for (const item of game.state.open) {
    if (item.type !== type || (item.roleId !== roleId && !item.isSwarmed)) continue;
    cards.push(viewCard(game, keys, item, roleId));
  }
  return cards;
}

/** One card of the tray. */
export function findCard(game: Game, roleId: string, workId: string): CardView | undefined {
  const item = game.index.work.get(workId);
  if (!item || item.status === 'closed' || (item.roleId !== roleId && !item.isSwarmed)) return undefined;
  return viewCard(game, viewKeysOf(game.rules), item, roleId);
}
