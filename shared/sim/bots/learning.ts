// As a team learns: the loudest first in round 1, together from round 2 on. Leaves improvements and agreements to the people.
import { orchestrated } from './orchestrated.ts';
import { reactive } from './reactive.ts';
import { callAlwaysGo, callGoAfterAll } from './habits/callManoeuvre.ts';
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

/** The call is the climax of a round: in the company of people it is not made over their heads. */
const withTheirTurn = (habits: readonly Habit[]): Habit[] =>
  habits.map((habit) => (habit === callAlwaysGo ? callGoAfterAll : habit));

export const learning: readonly Habit[] = [
  ...withTheirTurn(withoutPlan(reactive)).map(inFirstRound),
  ...withoutPlan(orchestrated).map(later),
];
