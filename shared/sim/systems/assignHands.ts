// System: idle hands take the next item by their role's rule; pushed work makes hands juggle [HD1–HD3, AG1, AG2, AG11, PO2–PO4].
import { wipLimit } from '../agreements.ts';
import type { Game, Grip, Hand, RoleIndex, WorkItem } from '../state.ts';
import { isFree, pointHand, takeHandOff } from '../work/hands.ts';
import { helpPerMille, listHelp } from '../work/help.ts';
import { claim, isAssigning, mayTake, reachOf } from '../work/pools.ts';
import { jugglingScore, pullScore, ruleInForce } from '../work/pullOrder.ts';

/** A hand that juggles leaves its item only for one that is louder by this much. */
const JUGGLE_MARGIN = 100;

export function assignHands(game: Game): void {
  const isPush = game.state.agreements.intake === 'push';
  const areAlike = game.rules.hands.areAlike && !isAssigning(game);
  for (const place of game.index.roles) {
    const reach = place.role.isPulling ? reachOf(game, place) : [];
    if (reach.length === 0) continue;
    for (const grip of place.grips) {
      const { hand } = grip;
      if (isFree(game, hand) || isHelping(game, grip)) {
        const next = nextItem(game, areAlike ? null : hand, place, reach);
        if (next === undefined && areAlike) break;
        if (next === undefined) continue;
        takeHandOff(game, hand);
        claim(game, hand, next);
        pointHand(game, hand, next);
      } else if (isPush) juggle(game, grip, place.tray);
    }
  }
  helpDownstream(game);
}

/** [AG11] Whoever helps another role leaves it at once when something of the own role waits. */
function isHelping({ state }: Game, { hand, item }: Grip): boolean {
  return item !== undefined && item.roleId !== hand.roleId && !item.isSwarmed && hand.awayUntilTick <= state.tick;
}

/** [AG11] Hands that are still free help where a column is full. */
function helpDownstream(game: Game): void {
  if (helpPerMille(game) === 0 || wipLimit(game) === 0) return;
  let waiting: WorkItem[] | undefined;
  for (const { role, grips } of game.index.roles) {
    if (!role.isPulling) continue;
    for (const { hand } of grips) {
      if (!isFree(game, hand)) continue;
      waiting ??= listHelp(game);
      const item = waiting.shift();
      if (item === undefined) return;
      pointHand(game, hand, item);
    }
  }
}

/**
 * The waiting item with the highest score; equal scores: the older one.
 * @param hand whoever takes it, null when all hands of the role may take the same
 */
function nextItem(game: Game, hand: Hand | null, { role }: RoleIndex, tray: readonly WorkItem[]): WorkItem | undefined {
  const rule = ruleInForce(game, role);
  let best: WorkItem | undefined;
  let bestScore = 0;
  for (const item of tray) {
    if (item.status !== 'waiting' || (hand !== null && !mayTake(game, hand, item))) continue;
    const score = pullScore(game, item, rule);
    if (best === undefined || score > bestScore || (score === bestScore && item.number < best.number)) {
      best = item;
      bestScore = score;
    }
  }
  return best;
}

/** [AG1] Under push everything is begun at once: every so many ticks a hand runs after what is louder. */
function juggle(game: Game, { hand, item: current }: Grip, tray: readonly WorkItem[]): void {
  const { state, rules } = game;
  if (current === undefined || hand.awayUntilTick > state.tick) return;
  if (state.tick - hand.pointedTick < rules.scenario.people.repointTicks || current.risk !== null) return;
  let loudest: WorkItem | undefined;
  let loudestScore = jugglingScore(game, current) + JUGGLE_MARGIN;
  for (const item of tray) {
    if (item.status !== 'waiting' || !mayTake(game, hand, item)) continue;
    const score = jugglingScore(game, item);
    if (score > loudestScore) {
      loudest = item;
      loudestScore = score;
    }
  }
  if (loudest === undefined) hand.pointedTick = state.tick;
  else pointHand(game, hand, loudest);
}
