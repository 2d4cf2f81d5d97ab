// Majors: everybody is called, and one hand of each technical role comes.
import type { GlanceView } from '../../views/glanceAt.ts';
import type { BotSight, Decision, Habit } from '../types.ts';
import { decideFor, idleHand } from './decideFor.ts';

/** Roles with this command solve incidents; the others would only stand around. */
const SOLVERS_COMMAND = 'openProblem';

/** Beyond so many roles a swarm is a crowd. */
const ROLES_MAX = 4;

/** Calls a swarm for a major of its own and joins those of others. */
export const swarmOnMajors: Habit = (sight, decisions) => {
  if (!sight.has(SOLVERS_COMMAND)) return;
  for (const card of sight.cards('incident')) {
    if (!card.isMajor) continue;
    if (!card.isMine) join(sight, decisions, card);
    else if (!card.isSwarmed) decideFor(sight, decisions, { type: 'callSwarm', workId: card.id }, `major:${card.id}`);
  }
};

function join(sight: BotSight, decisions: Decision[], { id }: GlanceView): void {
  const workedBy = sight.card(id)?.workedBy ?? '';
  const roles = workedBy === '' ? [] : workedBy.split(' ');
  if (roles.includes(sight.roleId) || roles.length >= ROLES_MAX) return;
  const handId = idleHand(sight)?.id ?? cheapestHand(sight);
  if (handId === '') return;
  decideFor(sight, decisions, { type: 'pullWork', workId: id, handId }, `swarm:${id}`);
}

/** The hand whose present work hurts least by waiting. */
function cheapestHand(sight: BotSight): string {
  let best = '';
  let least = Infinity;
  for (const hand of sight.hands) {
    if (hand.status !== 'working' && hand.status !== 'stuck') continue;
    const card = sight.card(hand.workId);
    if (!card || card.isSwarmed || card.costCentsPerTick >= least) continue;
    best = hand.id;
    least = card.costCentsPerTick;
  }
  return best;
}
