// What an orchestrated team does with incidents beside solving them: tell the users, fetch help early, look for the cause.
import type { Habit } from '../types.ts';
import { decideFor, someCard } from './cards.ts';

/** Users hear of an incident before they ring. */
export const informUsers: Habit = (sight, decisions) => {
  if (!sight.has('informUsers')) return;
  someCard(
    sight,
    ({ id, type, isCommunicated }) =>
      type === 'incident' &&
      !isCommunicated &&
      decideFor(sight, decisions, { type: 'informUsers', workId: id }, `inform:${id}`),
  );
};

/** A hand that gets nowhere is the sign of a wrong tray. */
export const escalateStuck: Habit = (sight, decisions) => {
  for (const id in sight.view.hands) {
    const hand = sight.view.hands[id];
    if (hand?.status !== 'stuck') continue;
    if (
      sight.has('escalateWork') &&
      decideFor(sight, decisions, { type: 'escalateWork', workId: hand.workId }, `stuck:${hand.workId}`)
    )
      return;
    if (decideFor(sight, decisions, { type: 'callSwarm', workId: hand.workId }, `stuck:${hand.workId}`)) return;
  }
};

/** What happens again has a cause. */
export const openProblems: Habit = (sight, decisions) => {
  if (!sight.has('openProblem')) return;
  someCard(
    sight,
    ({ id, type }) =>
      type === 'incident' && decideFor(sight, decisions, { type: 'openProblem', workId: id }, `recurs:${id}`),
  );
};
