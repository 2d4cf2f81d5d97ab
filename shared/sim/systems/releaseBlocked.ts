// System: work goes on whose delay is over, whose column has room again, or whose freeze is over [WK7, AG3, CH9].
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import { isFrozen } from '../changes/isFrozen.ts';
import type { Game, WorkItem } from '../state.ts';
import { markChoice } from '../tell.ts';
import { letIn } from '../work/enterStep.ts';
import { pullRuleOf, pullScore } from '../work/pullOrder.ts';
import { stepOf } from '../work/steps.ts';
import { fullColumns, maySlipIn } from '../work/columns.ts';
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
  if (full.length > 0) tryColumns(game, full);
}

/** Columns are looked at again only when something has gone in. */
function tryColumns(game: Game, items: WorkItem[]): void {
  let full = fullColumns(game);
  if (!items.some((item) => mayGoIn(game, item, full))) return;
  sortByRule(game, items);
  for (const item of items) {
    if (item.blockedBy !== 'columnFull' || !mayGoIn(game, item, full)) continue;
    letIn(game, item);
    full = fullColumns(game);
  }
}

function mayGoIn(game: Game, item: WorkItem, full: ReadonlySet<string>): boolean {
  const step = game.rules.routes.get(item.routeId)?.steps[item.nextStepIndex];
  return step !== undefined && maySlipIn(game, item, step.column, full);
}

/** [AG3] A free place goes to what its role would take first, not to what has come first. */
function sortByRule(game: Game, items: WorkItem[]): void {
  if (items.length < 2) return;
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
  for (let position = open.length - 1; position >= 0; position--) {
    const item = open[position];
    if (item?.status !== 'blocked') continue;
    const fromTick = releaseTick(item);
    nextTick = Math.min(nextTick, Math.max(fromTick, tick + 1));
    if (fromTick <= tick) first = position;
  }
  game.index.nextReleaseTick = nextTick;
  return open.slice(first);
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
