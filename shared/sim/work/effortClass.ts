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
      return item.attempt > 0 || isFailureDemand(game, item) ? 'failureDemand' : 'value';
  }
}

/** A change is booked to what it carries; repeating a failed one is failure demand. */
function classOfChange(game: Game, item: WorkItem): EffortClass {
  if (item.attempt > 0) return 'failureDemand';
  const carried = game.index.work.get(item.aboutId);
  return carried === undefined || carried === item ? 'value' : classOfWork(game, carried);
}

/** Chasers, complaints, escalations and checks of workarounds exist only because something failed. */
function isFailureDemand(game: Game, item: WorkItem): boolean {
  const { incidents } = game.rules.scenario;
  return (
    item.streamId === incidents.chaser.stream ||
    item.streamId === incidents.complaint.stream ||
    item.streamId === incidents.escalation.stream ||
    item.streamId === incidents.workaround.checkStream
  );
}
