// Goes and looks when there is nothing else to do: meetings with the business, a day in the life, trends.
import type { Habit } from '../types.ts';
import { decideFor } from './cards.ts';

const KINDS = ['trendAnalysis', 'businessMeeting', 'dayInLife', 'customerInterview'] as const;

/** How often a role goes, and how many of its hands must be free. */
const EVERY_TICKS = 48;

export const lookAround: Habit = (sight, decisions) => {
  if (!sight.has('gatherInsight') || sight.phase !== 'running' || !areAllIdle(sight)) return;
  const kind = KINDS[Math.floor(sight.tick / EVERY_TICKS) % KINDS.length] ?? KINDS[0];
  decideFor(sight, decisions, { type: 'gatherInsight', kind }, `look:${kind}`);
};

function areAllIdle({ view }: Parameters<Habit>[0]): boolean {
  for (const id in view.hands) if (view.hands[id]?.status !== 'idle') return false;
  return true;
}
