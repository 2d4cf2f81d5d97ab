// The shape of an activity: what begins with a step, who can work on it, what its completion brings.
import type { ActivityName } from '../../scenario/schema/basics.ts';
import type { EffortClass, Game, Hand, WorkItem } from '../state.ts';

export interface Activity {
  name: ActivityName;
  /** When an item enters a step of this activity. */
  begin?: (game: Game, item: WorkItem) => void;
  /** False = the hand makes no progress (a skill is missing). Default: true. */
  canProgress?: (game: Game, hand: Hand, item: WorkItem) => boolean;
  /** What the effort is booked to. */
  effortClass: (game: Game, item: WorkItem) => EffortClass;
  /** When the effort of the step is done. */
  complete: (game: Game, item: WorkItem) => void;
}
