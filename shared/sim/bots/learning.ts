// As a team learns: the loudest first in round 1, together from round 2 on. Leaves improvements and agreements to the people.
import { orchestrated } from './orchestrated.ts';
import { reactive } from './reactive.ts';
import { followPlan } from './habits/followPlan.ts';
import type { Habit } from './types.ts';

const LEARNT_BY_ROUND = 2;

const inFirstRound =
  (habit: Habit): Habit =>
  (sight, decisions) => {
    if (sight.round < LEARNT_BY_ROUND) habit(sight, decisions);
  };

const later =
  (habit: Habit): Habit =>
  (sight, decisions) => {
    if (sight.round >= LEARNT_BY_ROUND) habit(sight, decisions);
  };

const withoutPlan = (habits: readonly Habit[]): Habit[] => habits.filter((habit) => habit !== followPlan);

export const learning: readonly Habit[] = [
  ...withoutPlan(reactive).map(inFirstRound),
  ...withoutPlan(orchestrated).map(later),
];
