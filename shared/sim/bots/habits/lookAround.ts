// Goes and looks when there is nothing else to do: trends, meetings with the business, a day in the life, interviews.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';

const KINDS = ['trendAnalysis', 'businessMeeting', 'dayInLife', 'customerInterview'] as const;

/** Another kind every two days. */
const EVERY_TICKS = 48;

export const lookAround: Habit = (sight, decisions) => {
  if (sight.phase !== 'running' || !sight.has('gatherInsight')) return;
  for (const hand of sight.hands) if (hand.status !== 'idle') return;
  const kind = KINDS[Math.floor(sight.tick / EVERY_TICKS) % KINDS.length] ?? KINDS[0];
  decideFor(sight, decisions, { type: 'gatherInsight', kind }, `look:${kind}`);
};
