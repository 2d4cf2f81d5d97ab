// Columns of the board: what counts in one, and whether it still has room [AG3]. Changes nothing.
import { columnLimit } from '../agreements.ts';
import type { Game, WorkItem } from '../state.ts';
import { stepOf } from './steps.ts';

/** Blocked and waiting work counts; toil has no place in the stream, and work that a change carries counts as that change. */
export function countsInColumn(item: WorkItem): boolean {
  return item.stepIndex >= 0 && item.type !== 'toil' && item.blockedBy !== 'change';
}

/** Priority 1 passes limits; that of an incident by its impact, not by what somebody has set. */
const passesLimits = ({ incident, priority }: WorkItem): boolean => (incident?.impactPriority ?? priority) === 1;

/** Whether an item may enter a column. */
export function hasRoom(game: Game, item: WorkItem, columnId: string): boolean {
  const limit = columnLimit(game, columnId);
  if (limit === 0 || passesLimits(item)) return true;
  let count = 0;
  for (const other of game.state.open) {
    if (other !== item && countsInColumn(other) && stepOf(game, other).column === columnId) count++;
  }
  return count < limit;
}
