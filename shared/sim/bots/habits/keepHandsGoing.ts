// Hands that take the next piece of work by themselves, by a rule: the ground on which every other habit stands.
import type { Habit } from '../types.ts';

/** Has its hands pull, by the given rule. */
const keepHandsGoing =
  (rule: string): Habit =>
  (sight, decisions) => {
    if (!sight.isPulling) {
      const command = { type: 'setPulling', isPulling: 'yes' };
      if (sight.can(command)) decisions.push({ command, reason: 'handsPull' });
    }
    if (sight.pullRule !== rule) {
      const command = { type: 'setPullRule', rule };
      if (sight.can(command)) decisions.push({ command, reason: `rule:${rule}` });
    }
  };

/** The loudest first. */
export const pullLoudest = keepHandsGoing('priority');

/** What is worth most for its effort first. */
export const pullByValue = keepHandsGoing('value');
