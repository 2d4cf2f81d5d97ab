// The hands of one role as its own player sees them.
import type { Game, Hand } from '../state.ts';
import type { HandStatus, HandView } from './types.ts';
import { viewKeysOf } from './viewKeys.ts';

/** The role's hands in scenario order. */
export function listHands({ rules, state, index }: Game, roleId: string): HandView[] {
  const keys = viewKeysOf(rules).roles.get(roleId);
  const views: HandView[] = [];
  for (const hand of index.handsOf.get(roleId) ?? []) {
    views.push({
      id: hand.id,
      nameKey: keys?.hands[views.length] ?? '',
      skillKeys: keys?.handSkills[views.length] ?? '',
      status: statusOfHand(hand, state.tick),
      workId: hand.workId,
      sinceTick: hand.sinceTick,
      awayUntilTick: hand.awayUntilTick,
    });
  }
  return views;
}

/** The same, keyed by id. */
export function viewHands(game: Game, roleId: string): Record<string, HandView> {
  const views: Record<string, HandView> = {};
  for (const hand of listHands(game, roleId)) views[hand.id] = hand;
  return views;
}

/** What a hand is doing, in one word. */
export function statusOfHand(hand: Hand, tick: number): HandStatus {
  if (hand.awayUntilTick > tick) return 'away';
  if (hand.workId === '') return 'idle';
  return hand.isStuck ? 'stuck' : 'working';
}
