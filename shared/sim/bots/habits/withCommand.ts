// A habit of those roles only that have a command: a bot thinks thousands of times a game, and most roles have few commands.
import type { Habit } from '../types.ts';

/** The habit says what it needs, so that roles without that command are not asked at all, and those with it not every time. */
export function withCommand(needs: string, habit: Habit): Habit {
  const ofThose: Habit = (sight, decisions) => {
    if (sight.has(needs)) habit(sight, decisions);
  };
  return Object.assign(ofThose, { needs, ofThose: habit });
}
