// A piece of work enters a step of its route: tray, effort, delay, column limit, activity's own beginning [WK4, AG3, DP1].
import type { StepSpec } from '../../scenario/schema.ts';
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import type { Game, WorkItem } from '../state.ts';
import { markChoice } from '../tell.ts';
import { closeWork } from './closeWork.ts';
import { mayEnter } from './columns.ts';
import { mustWait } from './dependencies.ts';
import { takeAllHandsOff } from './hands.ts';
import { welcome } from './pools.ts';
import { drawDelay, drawEffort, nextStepIndex, roleOfStep, stepOf } from './steps.ts';
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
  const isLetIn = mayEnter(game, item, previous?.column, step.column);
  if (previous !== undefined && !isLetIn) {
    standBefore(game, item, index);
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
  const roleId = roleOfStep(game, item, step, originRoleId);
  item.stepEffortMilli = drawEffort(game, item, step, index, roleId);
  item.remainingMilli = item.stepEffortMilli;
  putInTray(game, item, roleId);
  const isNewcomer = previous === undefined || roleBefore !== item.roleId;
  if (isNewcomer) welcome(game, item);
  if (previous !== undefined && roleBefore !== item.roleId) {
    markChoice(game, item.roleId);
    item.handoffs++;
    item.rank = 0;
  }
  if (isLetIn) arrive(game, item, step);
  else standBefore(game, item, index);
}

/** [AG3] The column is full: it stays where it was; new work waits in the backlog. */
function standBefore(game: Game, item: WorkItem, index: number): void {
  takeAllHandsOff(game, item);
  item.nextStepIndex = index;
  item.status = 'blocked';
  item.blockedBy = 'columnFull';
  noteWaits(game, item);
}

/** [AG3] There is room again: from the backlog into the first step, or on to the next one. */
export function letIn(game: Game, item: WorkItem): void {
  const { stepIndex, nextStepIndex } = item;
  item.status = 'waiting';
  item.blockedBy = '';
  if (stepIndex !== nextStepIndex) {
    enterStep(game, item, nextStepIndex, item.roleId);
    return;
  }
  item.nextStepIndex = -1;
  markChoice(game, item.roleId);
  arrive(game, item, stepOf(game, item));
}

/** [DP1] It begins, unless it has to wait for other work. */
function arrive(game: Game, item: WorkItem, step: StepSpec): void {
  if (mustWait(game, item, item.stepIndex)) {
    item.status = 'blocked';
    item.blockedBy = 'dependency';
    return;
  }
  beginStep(game, item, step);
}

/** [WK7] The step's delay, and what its activity does at the beginning. */
function beginStep(game: Game, item: WorkItem, step: StepSpec): void {
  if (step.delayTicks > 0) {
    item.status = 'blocked';
    item.blockedBy = 'delay';
    const delayTicks = drawDelay(game, item, step, item.stepIndex);
    item.blockedUntilTick = game.state.tick + Math.floor((delayTicks * game.state.modifiers.delayPerMille) / 1000);
    noteWaits(game, item);
  }
  ACTIVITIES_BY_NAME[step.activity].begin?.(game, item);
}

/** [DP1] Whoever waited for this piece of work goes on. */
export function freeDependants(game: Game, needed: WorkItem): void {
  const waiting = game.index.dependants.get(needed.id);
  if (waiting === undefined) return;
  game.index.dependants.delete(needed.id);
  for (const item of waiting) {
    item.waitsForId = '';
    if (item.blockedBy !== 'dependency') continue;
    item.status = 'waiting';
    item.blockedBy = '';
    markChoice(game, item.roleId);
    beginStep(game, item, stepOf(game, item));
  }
}

function bookWait(game: Game, item: WorkItem, stepId: string): void {
  const { stats, tick } = game.state;
  stats.waitTicks[stepId] = (stats.waitTicks[stepId] ?? 0) + (tick - item.stepTick);
  stats.waitCounts[stepId] = (stats.waitCounts[stepId] ?? 0) + 1;
}
