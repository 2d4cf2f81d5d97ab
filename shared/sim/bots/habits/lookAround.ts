// Goes and looks on some mornings when there is nothing else to do: trends, the business, a day in the life, interviews.
// Not more often: an idle hand is worth something too.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

const KINDS = ['trendAnalysis', 'businessMeeting', 'dayInLife', 'customerInterview'] as const;

/** Another kind every two days, in the first hours of the day. */
const EVERY_TICKS = 48;
const MORNING_TICKS = 6;

export const lookAround: Habit = withCommand('gatherInsight', (sight, decisions) => {
  if (sight.phase !== 'running' || sight.tick % EVERY_TICKS >= MORNING_TICKS) return;
  for (const hand of sight.hands) if (hand.status !== 'idle') return;
  const kind = KINDS[Math.floor(sight.tick / EVERY_TICKS) % KINDS.length] ?? KINDS[0];
  decideFor(sight, decisions, { type: 'gatherInsight', kind }, `look:${kind}`);
});
