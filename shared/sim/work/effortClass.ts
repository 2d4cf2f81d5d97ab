// Which class of the effort ledger a piece of work belongs to [EF2].
import type { EffortClass, Game, WorkItem } from '../state.ts';

export function classOfWork(game: Game, item: WorkItem): EffortClass {
  switch (item.type) {
    case 'event':
      return item.event?.isSignal === true ? 'failureDemand' : 'toil';
    case 'incident':
      return 'failureDemand';
    case 'toil':
      return 'toil';
    case 'problem':
    case 'improvement':
      return 'improvement';
    case 'change':
      return classOfChange(game, item);
    default:
      return item.attempt > 0 || game.rules.failureStreams.has(item.streamId) ? 'failureDemand' : 'value';
  }
}

/** A change is booked to what it carries; repeating a failed one is failure demand. */
function classOfChange(game: Game, item: WorkItem): EffortClass {
  if (item.attempt > 0) return 'failureDemand';
  const carried = game.index.work.get(item.aboutId);
  return carried === undefined || carried === item ? 'value' : classOfWork(game, carried);
}
