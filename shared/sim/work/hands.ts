// Hands: pointing one at work, taking it off, sending it away [HD1–HD5]. Progress is made in systems/workHands.ts.
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import type { EffortClass, Game, Hand, WorkItem } from '../state.ts';
import { stepOf } from './steps.ts';

export function isFree(game: Game, hand: Hand): boolean {
  return hand.workId === '' && hand.awayUntilTick <= game.state.tick;
}

export function freeHand(game: Game, roleId: string): Hand | undefined {
  return game.index.handsOf.get(roleId)?.find((hand) => isFree(game, hand));
}

/** [HD2] Leaving an unfinished item for another costs one tick. */
export function pointHand(game: Game, hand: Hand, item: WorkItem): void {
  if (hand.workId !== '') {
    takeHandOff(game, hand);
    hand.isSwitching = true;
  }
  hand.workId = item.id;
  holdWork(game, hand, item);
  hand.sinceTick = game.state.tick;
  hand.pointedTick = game.state.tick;
  hand.isStuck = false;
  if (!item.hands.includes(hand.id)) item.hands = [...item.hands, hand.id];
  item.status = 'working';
  item.blockedBy = '';
}

export function takeHandOff(game: Game, hand: Hand): void {
  const item = holdWork(game, hand, undefined);
  if (item !== undefined) {
    item.hands = item.hands.filter((id) => id !== hand.id);
    if (item.hands.length === 0 && item.status === 'working') item.status = 'waiting';
  }
  hand.workId = '';
  hand.sinceTick = game.state.tick;
  hand.isStuck = false;
  hand.isSwitching = false;
}

/** Keeps the look-up in step; returns what the hand held before. */
function holdWork(game: Game, hand: Hand, item: WorkItem | undefined): WorkItem | undefined {
  const grip = game.index.grips.get(hand.id);
  if (grip === undefined) throw new Error(`hand ${hand.id} is not of this game`);
  const before = grip.item;
  grip.item = item;
  grip.activity = item === undefined ? undefined : ACTIVITIES_BY_NAME[stepOf(game, item).activity];
  return before;
}

export function takeAllHandsOff(game: Game, item: WorkItem): void {
  if (item.hands.length === 0) return;
  for (const id of [...item.hands]) {
    const hand = game.index.hands.get(id);
    if (hand !== undefined) takeHandOff(game, hand);
  }
}

/** Whether a role has a hand that is not away, for what takes attention. */
export function isSomebodyHere(game: Game, roleId: string): boolean {
  return game.index.handsOf.get(roleId)?.some((hand) => hand.awayUntilTick <= game.state.tick) ?? false;
}

/** [HD4] Costs one hand of a role some ticks: an idle one if there is one, else the one that was pointed longest ago. */
export function payAttention(game: Game, roleId: string, ticks: number, effortClass: EffortClass): boolean {
  const { tick } = game.state;
  let chosen: Hand | undefined;
  for (const hand of game.index.handsOf.get(roleId) ?? []) {
    if (hand.awayUntilTick > tick) continue;
    if (hand.workId === '') {
      chosen = hand;
      break;
    }
    if (chosen === undefined || hand.pointedTick < chosen.pointedTick) chosen = hand;
  }
  if (chosen === undefined) return false;
  sendAway(game, chosen, ticks, effortClass);
  return true;
}

/** [HD5] A hand that is away keeps its item; nobody works on it meanwhile. */
export function sendAway(game: Game, hand: Hand, ticks: number, effortClass: EffortClass): void {
  hand.awayUntilTick = Math.max(hand.awayUntilTick, game.state.tick) + ticks;
  hand.awayClass = effortClass;
}
