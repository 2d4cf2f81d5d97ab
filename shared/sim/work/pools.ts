// Common backlogs of several roles, and work that is assigned to a named hand as it comes in [PO3, PO4].
import type { ActivityName, Game, Hand, RoleIndex, WorkItem } from '../state.ts';
import { fitHands, leavesToOthers } from './skills.ts';
import { stepOf } from './steps.ts';
import { putInTray } from './trays.ts';

/** What is bound to one role, whoever else could do it. */
const OWN_BUSINESS: ReadonlySet<ActivityName> = new Set(['decide', 'improve', 'secure']);

/** Whether work is assigned as it comes in, instead of being pulled. */
export const isAssigning = (game: Game): boolean => game.state.agreements.intake === 'assign';

/** All hands that may take work from a role's tray by themselves. */
export function handsAround({ rules, index }: Game, roleId: string): readonly Hand[] {
  const pool = rules.hands.poolOf.get(roleId);
  if (pool === undefined) return index.handsOf.get(roleId) ?? [];
  return (rules.hands.poolRoles.get(pool) ?? []).flatMap((member) => index.handsOf.get(member) ?? []);
}

/** [PO3, PO4] A piece of work has come into the tray of a role. */
export function welcome(game: Game, item: WorkItem): void {
  const { rules, index } = game;
  leavePool(game, item);
  item.assigneeId = '';
  if (OWN_BUSINESS.has(stepOf(game, item).activity)) return;
  const pool = rules.hands.poolOf.get(item.roleId);
  if (isAssigning(game)) assign(game, item, pool ?? item.roleId);
  if (pool === undefined) return;
  item.isPooled = true;
  const pooled = index.pools.get(pool);
  if (pooled === undefined) index.pools.set(pool, [item]);
  else pooled.push(item);
}

/** [PO4] To the next one in turn of those who can do it, busy or not. */
function assign(game: Game, item: WorkItem, group: string): void {
  const hands = fitHands(game, item, handsAround(game, item.roleId));
  const turn = game.state.turns[group] ?? 0;
  game.state.turns[group] = turn + 1;
  const hand = hands[turn % Math.max(1, hands.length)];
  if (hand === undefined) return;
  item.assigneeId = hand.id;
  putInTray(game, item, hand.roleId);
}

/** It is somebody's own now, or over. */
export function leavePool({ rules, index }: Game, item: WorkItem): void {
  if (!item.isPooled) return;
  item.isPooled = false;
  const pool = rules.hands.poolOf.get(item.roleId) ?? '';
  const left = index.pools.get(pool)?.filter((other) => other !== item) ?? [];
  if (left.length > 0) index.pools.set(pool, left);
  else index.pools.delete(pool);
}

/** Whether a role may take a piece of work out of a common backlog. */
export function sharesPool({ rules }: Game, roleId: string, item: WorkItem): boolean {
  if (!item.isPooled) return false;
  const pool = rules.hands.poolOf.get(roleId);
  return pool !== undefined && rules.hands.poolOf.get(item.roleId) === pool;
}

/** What the hands of a role may take: its tray, and what lies with others of its team. */
export function reachOf(game: Game, { role, tray }: RoleIndex): readonly WorkItem[] {
  if (game.index.pools.size === 0) return tray;
  const pool = game.rules.hands.poolOf.get(role.id);
  const pooled = pool === undefined || isAssigning(game) ? undefined : game.index.pools.get(pool);
  return pooled === undefined ? tray : [...tray, ...pooled.filter((item) => item.roleId !== role.id)];
}

/** Whether a hand takes a piece of work by itself: not what waits for another hand, or for a skill that it lacks. */
export function mayTake(game: Game, hand: Hand, item: WorkItem): boolean {
  if (item.assigneeId !== '' && item.assigneeId !== hand.id && isAssigning(game)) return false;
  return game.rules.hands.areAlike || !leavesToOthers(game, hand, item, handsAround(game, item.roleId));
}

/** A hand takes a piece of work: out of the common backlog, into the tray of its role. */
export function claim(game: Game, hand: Hand, item: WorkItem): void {
  if (item.assigneeId !== '') item.assigneeId = hand.id;
  if (!item.isPooled) return;
  leavePool(game, item);
  putInTray(game, item, hand.roleId);
}
