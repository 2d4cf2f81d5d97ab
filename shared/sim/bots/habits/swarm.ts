// Majors, and incidents that matter and have been passed on without being understood: everybody is called; the owner puts a hand on
// it at once, and who may know the cause comes with a free one.
import type { GlanceView } from '../../views/glanceAt.ts';
import type { BotSight, Decision, Habit } from '../types.ts';
import { decideFor, idleHand } from './decideFor.ts';

/** Beyond so many roles a swarm is a crowd. */
const ROLES_MAX = 3;

/** What several heads are better at than one: finding out. Repairing takes one who knows how. */
const SHARED_ACTIVITY = 'diagnose';

/** Below this priority an incident waits for the one who knows: calling the others costs more than it hurts. */
const PRIORITY_MAX = 3;

/** Calls swarms for incidents of its own and joins those of others. */
export const swarmOnIncidents: Habit = (sight, decisions) => {
  if (!sight.isSolver) return;
  for (const card of sight.cards('incident')) {
    if (card.activity !== SHARED_ACTIVITY || (!card.isSwarmed && !isWorthCalling(sight, card))) continue;
    if (card.isMine && !card.isSwarmed)
      decideFor(
        sight,
        decisions,
        { type: 'callSwarm', workId: card.id },
        `${card.isMajor ? 'major' : 'passedOn'}:${card.id}`,
      );
    join(sight, decisions, card);
  }
};

function isWorthCalling(sight: BotSight, { id, isMajor, priority }: GlanceView): boolean {
  return isMajor || (priority <= PRIORITY_MAX && (sight.card(id)?.handoffCount ?? 0) > 0);
}

function join(sight: BotSight, decisions: Decision[], { id, isMine }: GlanceView): void {
  const workedBy = sight.card(id)?.workedBy ?? '';
  const roles = workedBy === '' ? [] : workedBy.split(' ');
  if (roles.includes(sight.roleId) || (!isMine && roles.length >= ROLES_MAX)) return;
  const handId = idleHand(sight)?.id ?? (isMine ? cheapestHand(sight) : '');
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
