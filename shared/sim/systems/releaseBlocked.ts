// System: work goes on whose delay is over, whose column has room again, or whose freeze is over [WK7, AG3, CH9].
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import { isFrozen } from '../changes/isFrozen.ts';
import type { Game, WorkItem } from '../state.ts';
import { markChoice } from '../tell.ts';
import { letIn } from '../work/enterStep.ts';
import { pullRuleOf, pullScore } from '../work/pullOrder.ts';
import { stepOf } from '../work/steps.ts';
import { hasRoom } from '../work/columns.ts';
import { NEVER_TICK, releaseTick } from '../work/waits.ts';

export function releaseBlocked(game: Game): void {
  const { tick } = game.state;
  if (tick < game.index.nextReleaseTick) return;
  const full: WorkItem[] = [];
  for (const item of listFromFirst(game)) {
    if (releaseTick(item) > tick) continue;
    if (item.blockedBy === 'columnFull') full.push(item);
    else if (item.blockedBy === 'freeze') tryCalendar(game, item);
    else endDelay(game, item);
  }
  if (full.length > 1) sortByRule(game, full);
  for (const item of full) if (item.blockedBy === 'columnFull') tryColumn(game, item);
}

/** [AG3] A free place goes to what its role would take first, not to what has come first. */
function sortByRule(game: Game, items: WorkItem[]): void {
  const scores = new Map(items.map((item) => [item, pullScore(game, item, pullRuleOf(game, item.roleId))]));
  items.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a.number - b.number);
}

/**
 * Open work from the first item on that may go on now; notes when to look again.
 * A copy, and with what does not go on: what goes on may close, make new work, and block or free what comes after it.
 */
function listFromFirst(game: Game): WorkItem[] {
  const { open, tick } = game.state;
  let first = open.length;
  let nextTick = NEVER_TICK;
  for (const [position, item] of open.entries()) {
    const fromTick = releaseTick(item);
    nextTick = Math.min(nextTick, Math.max(fromTick, tick + 1));
    if (fromTick <= tick) first = Math.min(first, position);
  }
  game.index.nextReleaseTick = nextTick;
  return open.slice(first);
}

function tryColumn(game: Game, item: WorkItem): void {
  const step = game.rules.routes.get(item.routeId)?.steps[item.nextStepIndex];
  if (step !== undefined && hasRoom(game, item, step.column)) letIn(game, item);
}

/** [CH9] */
function tryCalendar(game: Game, item: WorkItem): void {
  if (isFrozen(game)) return;
  item.status = 'waiting';
  item.blockedBy = '';
  ACTIVITIES_BY_NAME.window.complete(game, item);
}

function endDelay(game: Game, item: WorkItem): void {
  item.status = 'waiting';
  item.blockedBy = '';
  markChoice(game, item.roleId);
  if (item.remainingMilli === 0) ACTIVITIES_BY_NAME[stepOf(game, item).activity].complete(game, item);
}
