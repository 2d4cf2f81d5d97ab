// Metrics of load: work in progress, hand-overs, technical debt and commitments kept (per mille).
import type { Game } from '../state.ts';

/** Pieces of work that somebody has begun; what a change carries counts as that change. */
export function wip({ state }: Game): number {
  let count = 0;
  for (const { workedMilli, status, blockedBy } of state.open)
    if ((workedMilli > 0 || status === 'working') && blockedBy !== 'change') count++;
  return count;
}

/** Hand-overs of the incidents that were closed in this round. */
export const handoffs = ({ state }: Game): number => state.stats.handoffs;

/** Mean of all services that are not retired. */
export function debt({ state }: Game): number {
  let sum = 0;
  let count = 0;
  for (const { mode, debtPerMille } of state.services) {
    if (mode === 'retired') continue;
    sum += debtPerMille;
    count++;
  }
  return count === 0 ? 0 : Math.floor(sum / count);
}

/** Share of the commitments of time boxes that were met; 1000 when none was due. */
export function commitmentShare({ state }: Game): number {
  const { commitmentsMet, commitmentsMissed } = state.stats;
  const due = commitmentsMet + commitmentsMissed;
  return due === 0 ? 1000 : Math.floor((commitmentsMet * 1000) / due);
}
