// Making work visible at the start of each day: own insights told, own streams and the types of the chain on the board.
import type { BotSight, Decision, Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';

const DAY_TICKS = 24;
const MORNING_TICKS = 6;

/** Types of work that have no stream of their own and pass through many trays. */
const CHAIN_TYPES = ['incident', 'problem', 'change'] as const;

export const makeVisible: Habit = (sight, decisions) => {
  if (sight.phase !== 'running' || sight.tick % DAY_TICKS >= MORNING_TICKS) return;
  shareOne(sight, decisions);
  pinOne(sight, decisions);
};

function shareOne(sight: BotSight, decisions: Decision[]): void {
  for (const insight of sight.untoldInsights) {
    const command = { type: 'shareInsight', insightId: insight.id };
    if (decideFor(sight, decisions, command, `share:${insight.kind}`)) return;
  }
}

/** Toil first, since nobody else knows of it. */
function pinOne(sight: BotSight, decisions: Decision[]): void {
  const streams = sight.unpinnedStreams;
  const stream = streams.find(({ type }) => type === 'toil') ?? streams[0];
  if (stream && decideFor(sight, decisions, { type: 'pinWork', what: `stream:${stream.id}` }, `pin:${stream.id}`))
    return;
  for (const type of CHAIN_TYPES) {
    if (sight.isTypePinned(type) || sight.cards(type).length === 0) continue;
    if (decideFor(sight, decisions, { type: 'pinWork', what: `type:${type}` }, `pin:${type}`)) return;
  }
}
