// Majors: everybody is called, and one hand of each technical role comes.
import type { CardView } from '../../views/types.ts';
import type { BotSight, Decision, Habit } from '../types.ts';
import { decideFor, idleHand, someCard } from './cards.ts';

/** Roles with this command solve incidents; the others would only stand around. */
const SOLVERS_COMMAND = 'openProblem';

/** Beyond so many roles a swarm is a crowd. */
const ROLES_MAX = 4;

/** Calls a swarm for a major of its own and joins those of others. */
export const swarmOnMajors: Habit = (sight, decisions) => {
  someCard(sight, (card) => {
    if (card.type !== 'incident') return false;
    if (card.isMajor && card.isMine && !card.isSwarmed) {
      return decideFor(sight, decisions, { type: 'callSwarm', workId: card.id }, `major:${card.id}`);
    }
    return card.isMajor && card.isSwarmed && !card.isMine && join(sight, decisions, card);
  });
};

function join(sight: BotSight, decisions: Decision[], card: CardView): boolean {
  const roles = card.workedBy === '' ? [] : card.workedBy.split(' ');
  if (roles.includes(sight.roleId) || roles.length >= ROLES_MAX || !sight.has(SOLVERS_COMMAND)) return false;
  const handId = idleHand(sight)?.id ?? cheapestHand(sight);
  if (handId === '') return false;
  return decideFor(sight, decisions, { type: 'pullWork', workId: card.id, handId }, `swarm:${card.id}`);
}

/** The hand whose present work hurts least by waiting. */
function cheapestHand(sight: BotSight): string {
  let best = '';
  let least = Infinity;
  for (const id in sight.view.hands) {
    const hand = sight.view.hands[id];
    if (hand?.status !== 'working' && hand?.status !== 'stuck') continue;
    const card = sight.view.tray[hand.workId];
    if (!card || card.isSwarmed) continue;
    if (card.costCentsPerTick < least) [best, least] = [id, card.costCentsPerTick];
  }
  return best;
}
