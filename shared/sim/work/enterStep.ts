// A piece of work enters a step of its route: tray, effort, delay, column limit, activity's own beginning [WK4, AG3].
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import type { Game, WorkItem } from '../state.ts';
import { closeWork } from './closeWork.ts';
import { hasRoom } from './columns.ts';
import { takeAllHandsOff } from './hands.ts';
import { drawDelay, drawEffort, nextStepIndex, roleOfStep } from './steps.ts';
import { putInTray } from './trays.ts';
import { noteWaits } from './waits.ts';

/** Moves an item to the first step at or after `from` that it has; closes it as done when there is none. */
export function enterStep(game: Game, item: WorkItem, from: number, originRoleId: string): void {
  const index = nextStepIndex(game, item, from);
  if (index < 0) {
    closeWork(game, item, 'done');
    return;
  }
  const steps = game.rules.routes.get(item.routeId)?.steps;
  const step = steps?.[index];
  if (step === undefined) return;
  const previous = item.stepIndex < 0 ? undefined : steps?.[item.stepIndex];
  if (previous !== undefined && previous.column !== step.column && !hasRoom(game, item, step.column)) {
    takeAllHandsOff(game, item);
    item.nextStepIndex = index;
    item.status = 'blocked';
    item.blockedBy = 'columnFull';
    noteWaits(game, item);
    return;
  }
  if (previous !== undefined) bookWait(game, item, previous.id);
  const roleBefore = item.roleId;
  takeAllHandsOff(game, item);
  item.nextStepIndex = -1;
  item.stepIndex = index;
  item.stepTick = game.state.tick;
  item.status = 'waiting';
  item.blockedBy = '';
  item.stepEffortMilli = drawEffort(game, item, step, index);
  item.remainingMilli = item.stepEffortMilli;
  putInTray(game, item, roleOfStep(game, item, step, originRoleId));
  if (previous !== undefined && roleBefore !== item.roleId) {
    item.handoffs++;
    item.rank = 0;
  }
  if (step.delayTicks > 0) {
    item.status = 'blocked';
    item.blockedBy = 'delay';
    const delayTicks = drawDelay(game, item, step, index);
    item.blockedUntilTick = game.state.tick + Math.floor((delayTicks * game.state.modifiers.delayPerMille) / 1000);
    noteWaits(game, item);
  }
  ACTIVITIES_BY_NAME[step.activity].begin?.(game, item);
}

function bookWait(game: Game, item: WorkItem, stepId: string): void {
  const { stats, tick } = game.state;
  stats.waitTicks[stepId] = (stats.waitTicks[stepId] ?? 0) + (tick - item.stepTick);
  stats.waitCounts[stepId] = (stats.waitCounts[stepId] ?? 0) + 1;
}
