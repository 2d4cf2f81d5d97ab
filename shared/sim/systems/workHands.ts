// System: one tick of work of every hand, and the effort ledger of that tick [HD1, WK8, EF1–EF3, SW1].
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import type { Activity } from '../activities/types.ts';
import { EFFORT_INDEX } from '../stats.ts';
import type { EffortClass, Game, Hand, WorkItem } from '../state.ts';
import { markChoice } from '../tell.ts';
import { agreed, agreedValue } from '../agreements.ts';
import { enterStep } from '../work/enterStep.ts';
import { focusPerMille } from '../work/focus.ts';
import { takeAllHandsOff } from '../work/hands.ts';
import { stepOf } from '../work/steps.ts';

const FULL = 1000;

export function workHands(game: Game): void {
  for (const roleId of game.rules.roleIds) {
    const focus = focusPerMille(game, roleId);
    const speed = game.rules.roles.get(roleId)?.speedPerMille ?? FULL;
    const hands = game.index.handsOf.get(roleId) ?? [];
    for (const hand of hands) workHand(game, hand, focus, speed);
  }
}

/** [EF1] Every hand-tick books exactly 1000 milli-hand-ticks. */
function book(game: Game, roleId: string, effortClass: EffortClass, milli: number): void {
  const row = game.state.stats.effortMilli[roleId];
  if (row === undefined) return;
  const position = EFFORT_INDEX[effortClass];
  row[position] = (row[position] ?? 0) + milli;
}

function workHand(game: Game, hand: Hand, focus: number, speed: number): void {
  const { tick } = game.state;
  if (hand.awayUntilTick > tick) {
    book(game, hand.roleId, hand.awayClass, FULL);
    return;
  }
  const item = hand.workId === '' ? undefined : game.index.work.get(hand.workId);
  if (item === undefined) {
    book(game, hand.roleId, 'idle', FULL);
    return;
  }
  if (hand.isSwitching) {
    hand.isSwitching = false;
    book(game, hand.roleId, 'switching', FULL);
    return;
  }
  const activity = ACTIVITIES_BY_NAME[stepOf(game, item).activity];
  const ownFocus = item.risk === null ? focus : FULL;
  const effortClass = activity.effortClass(game, item);
  book(game, hand.roleId, effortClass, ownFocus);
  book(game, hand.roleId, 'switching', FULL - ownFocus);
  bookProblemCost(game, item, ownFocus);
  progress(game, hand, item, activity, Math.floor((ownFocus * speed) / FULL));
}

/** [PR7] The problem behind a piece of work carries its hours. */
function bookProblemCost(game: Game, item: WorkItem, milli: number): void {
  const incident = item.incident ?? game.index.work.get(item.aboutId)?.incident;
  const problem = incident === undefined || incident === null ? undefined : game.index.problems.get(incident.problemId);
  if (problem !== undefined) problem.costMilliHours += milli;
}

function progress(game: Game, hand: Hand, item: WorkItem, activity: Activity, milli: number): void {
  hand.isStuck = activity.canProgress?.(game, hand, item) === false;
  if (hand.isStuck) {
    stayStuck(game, item);
    return;
  }
  const output = Math.floor((milli * swarmShare(game, item.hands.length)) / FULL);
  item.remainingMilli -= output;
  item.workedMilli += milli;
  if (item.hands[0] === hand.id) item.touchedTicks++;
  if (item.remainingMilli > 0) return;
  item.remainingMilli = 0;
  for (const id of item.hands) markChoice(game, game.index.hands.get(id)?.roleId ?? item.roleId);
  takeAllHandsOff(game, item);
  activity.complete(game, item);
}

/** [SW2] n hands on one item give n^0.8 by table: the share of each, per mille. */
function swarmShare(game: Game, hands: number): number {
  if (hands <= 1) return FULL;
  const table = game.rules.scenario.people.swarmPerMille;
  return Math.floor((table[Math.min(hands, table.length) - 1] ?? FULL) / hands);
}

/** [IN5] In the wrong tray nothing moves; after a while it goes back to the desk, and the guessing starts again. */
function stayStuck(game: Game, item: WorkItem): void {
  const { incident } = item;
  if (incident === null) return;
  incident.wrongTrayTicks++;
  const limit = agreed(game, 'escalation') === '' ? 0 : agreedValue(game, 'escalation', 0);
  const patience = game.rules.scenario.incidents.wrongTrayTicks;
  if (incident.wrongTrayTicks < (limit > 0 ? Math.min(limit, patience) : patience)) return;
  incident.wrongTrayTicks = 0;
  item.attempt++;
  takeAllHandsOff(game, item);
  enterStep(game, item, 0, item.roleId);
}
