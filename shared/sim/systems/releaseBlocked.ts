// System: work whose delay is over or whose column has room again goes on [WK7, AG3].
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import type { Game, WorkItem } from '../state.ts';
import { markChoice } from '../tell.ts';
import { enterStep } from '../work/enterStep.ts';
import { stepOf } from '../work/steps.ts';
import { hasRoom } from '../work/columns.ts';
import { NEVER_TICK, releaseTick } from '../work/waits.ts';

export function releaseBlocked(game: Game): void {
  const { tick } = game.state;
  if (tick < game.index.nextReleaseTick) return;
  for (const item of listFromFirst(game)) {
    if (releaseTick(item) > tick) continue;
    if (item.blockedBy === 'columnFull') tryColumn(game, item);
    else endDelay(game, item);
  }
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
  if (step === undefined || !hasRoom(game, item, step.column)) return;
  item.status = 'waiting';
  item.blockedBy = '';
  enterStep(game, item, item.nextStepIndex, item.roleId);
}

function endDelay(game: Game, item: WorkItem): void {
  item.status = 'waiting';
  item.blockedBy = '';
  markChoice(game, item.roleId);
  if (item.remainingMilli === 0) ACTIVITIES_BY_NAME[stepOf(game, item).activity].complete(game, item);
}
