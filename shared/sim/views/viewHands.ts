// The hands of one role as its own player sees them.
import type { Game, Hand } from '../state.ts';
import type { HandStatus, HandView } from './types.ts';
import { viewKeysOf } from './viewKeys.ts';

/** The role's hands, keyed by id, in scenario order. */
export function viewHands({ rules, state, index }: Game, roleId: string): Record<string, HandView> {
  const names = viewKeysOf(rules).roles.get(roleId)?.hands ?? [];
  const views: Record<string, HandView> = {};
  let position = 0;
  for (const hand of index.handsOf.get(roleId) ?? []) {
    views[hand.id] = {
      id: hand.id,
      nameKey: names[position++] ?? '',
      status: statusOfHand(hand, state.tick),
      workId: hand.workId,
      sinceTick: hand.sinceTick,
      awayUntilTick: hand.awayUntilTick,
    };
  }
  return views;
}

/** What a hand is doing, in one word. */
export function statusOfHand(hand: Hand, tick: number): HandStatus {
  if (hand.awayUntilTick > tick) return 'away';
  if (hand.workId === '') return 'idle';
  return hand.isStuck ? 'stuck' : 'working';
}
