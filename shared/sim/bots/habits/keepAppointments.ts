// Keeps appointments with the business, busy or not: around each one the first free hand goes, whatever else waits.
// What lookAround does only when nothing else is to be done.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

const KINDS = ['businessMeeting', 'trendAnalysis', 'dayInLife', 'customerInterview'] as const;

/** Simulated hours from one appointment to the next, and for how long it may be begun. */
const EVERY_TICKS = 60;
const OPEN_TICKS = 12;

export const keepAppointments: Habit = withCommand('gatherInsight', (sight, decisions) => {
  if (sight.phase !== 'running' || sight.tick % EVERY_TICKS >= OPEN_TICKS) return;
  if (sight.hands.some((hand) => hand.status === 'away')) return;
  const kind = KINDS[Math.floor(sight.tick / EVERY_TICKS) % KINDS.length] ?? KINDS[0];
  decideFor(sight, decisions, { type: 'gatherInsight', kind }, `look:${kind}`);
});
