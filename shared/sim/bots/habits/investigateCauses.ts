// A cause that an own insight names is investigated at once, before the next incident comes.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';

export const investigateCauses: Habit = (sight, decisions) => {
  if (sight.phase !== 'running') return;
  for (const { id } of sight.untoldInsights)
    if (decideFor(sight, decisions, { type: 'investigateCause', insightId: id }, `recurs:${id}`)) return;
};
