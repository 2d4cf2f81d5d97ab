// Asks for the need behind an order before it is built.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';

export const engageBusiness: Habit = (sight, decisions) => {
  if (!sight.has('engageBusiness')) return;
  for (const { id, needKey } of sight.cards('feature')) {
    if (needKey !== '') continue;
    if (decideFor(sight, decisions, { type: 'engageBusiness', workId: id }, `need:${id}`)) return;
  }
};
