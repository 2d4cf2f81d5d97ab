// Asks for the need behind an order before it is built.
import type { Habit } from '../types.ts';
import { decideFor, someCard } from './cards.ts';

export const engageBusiness: Habit = (sight, decisions) => {
  if (!sight.has('engageBusiness')) return;
  someCard(
    sight,
    ({ id, type, needKey }) =>
      type === 'feature' &&
      needKey === '' &&
      decideFor(sight, decisions, { type: 'engageBusiness', workId: id }, `need:${id}`),
  );
};
