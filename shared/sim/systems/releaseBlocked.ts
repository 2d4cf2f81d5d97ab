// System: work whose delay is over or whose column has room again goes on [WK7, AG3].
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import type { Game, WorkItem } from '../state.ts';
import { markChoice } from '../tell.ts';
import { enterStep } from '../work/enterStep.ts';
import { stepOf } from '../work/steps.ts';
import { hasRoom } from '../work/columns.ts';

export function releaseBlocked(game: Game): void {
  const { open, tick } = game.state;
  for (let position = 0; position < open.length; position++) {
    const item = open[position];
    if (item === undefined || !mayGoOn(item, tick)) continue;
    releaseFrom(game, open.slice(position));
    return;
  }
}

/** @param items a copy, because what goes on may close, make new work, and block or free what comes after it */
function releaseFrom(game: Game, items: readonly WorkItem[]): void {
  for (const item of items) {
    if (!mayGoOn(item, game.state.tick)) continue;
    if (item.blockedBy === 'columnFull') tryColumn(game, item);
    else endDelay(game, item);
  }
}

function mayGoOn(item: WorkItem, tick: number): boolean {
  if (item.status !== 'blocked') return false;
  return item.blockedBy === 'columnFull' || (item.blockedBy === 'delay' && item.blockedUntilTick <= tick);
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
