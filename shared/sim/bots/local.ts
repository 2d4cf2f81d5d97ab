// As reactive, but each department improves itself: the plan of this style holds the automation of development.
import { reactive } from './reactive.ts';
import type { Habit } from './types.ts';

export const local: readonly Habit[] = reactive;
