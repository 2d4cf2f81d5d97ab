// What an orchestrated team does with incidents beside solving them: tell the users, call for help, look for the cause.
import type { GlanceView } from '../../views/glanceAt.ts';
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

/** Users hear of an incident before they ring. */
export const informUsers: Habit = withCommand('informUsers', (sight, decisions) => {
  for (const { id, isCommunicated } of sight.cards('incident')) {
    if (isCommunicated) continue;
    if (decideFor(sight, decisions, { type: 'informUsers', workId: id }, `inform:${id}`)) return;
  }
});

/** What happens again has a cause; the one that hurts most is looked for first. */
export const openProblems: Habit = withCommand('openProblem', (sight, decisions) => {
  let worst: GlanceView | undefined;
  for (const card of sight.cards('incident')) {
    if (card.costCentsPerTick <= (worst?.costCentsPerTick ?? -1)) continue;
    if (sight.can({ type: 'openProblem', workId: card.id })) worst = card;
  }
  if (worst) decideFor(sight, decisions, { type: 'openProblem', workId: worst.id }, `recurs:${worst.id}`);
});
