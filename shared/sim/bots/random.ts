// Any legal command, or none: for fuzzing, and for what a team is worth that presses buttons.
import type { Habit } from './types.ts';

/** One thought in so many becomes a command. */
const ACTS_ONE_IN = 3;

export const random: readonly Habit[] = [
  (sight, decisions) => {
    if (sight.draw(ACTS_ONE_IN) !== 0) return;
    const possible = sight.listPossible();
    if (possible.length === 0) return;
    const command = possible[sight.draw(possible.length)];
    if (command) decisions.push({ command, reason: 'dice' });
  },
];
