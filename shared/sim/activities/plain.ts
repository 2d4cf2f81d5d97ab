// Activities without a rule of their own: the next step follows [WK4]. Effort goes to the class of the work.
import { enterStep } from '../work/enterStep.ts';
import { classOfWork } from '../work/effortClass.ts';
import type { WorkItem, Game } from '../state.ts';
import type { Activity } from './types.ts';

export function goOn(game: Game, item: WorkItem): void {
  enterStep(game, item, item.stepIndex + 1, item.roleId);
}

export const delay: Activity = { name: 'delay', effortClass: classOfWork, complete: goOn };

export const fix: Activity = { name: 'fix', effortClass: () => 'improvement', complete: goOn };
