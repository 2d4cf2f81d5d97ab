// Asks for the need behind an order before it is built.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

export const engageBusiness: Habit = withCommand('engageBusiness', (sight, decisions) => {
  for (const { id, needKey } of sight.cards('feature')) {
    if (needKey !== '') continue;
    if (decideFor(sight, decisions, { type: 'engageBusiness', workId: id }, `need:${id}`)) return;
  }
});
