// The firefighter's habits: whatever is loud goes round the calendar, whatever is late gets a workaround.
import type { Habit } from '../types.ts';
import { decideFor, someCard } from './cards.ts';

/** A top incident this close to its limit is closed by whatever means. */
const LATE_WITHIN_TICKS = 8;
const LOUD_PRIORITY_MAX = 2;

/** Declares changes for loud work an emergency. */
export const declareEmergencies: Habit = (sight, decisions) => {
  if (!sight.has('declareEmergency')) return;
  someCard(sight, ({ id, type, priority, isEmergency }) => {
    const isLoud = type === 'change' && !isEmergency && priority > 0 && priority <= LOUD_PRIORITY_MAX;
    return isLoud && decideFor(sight, decisions, { type: 'declareEmergency', workId: id }, `loud:${id}`);
  });
};

/** Closes top incidents with a workaround when their limit is near. */
export const workAroundLate: Habit = (sight, decisions) => {
  if (!sight.has('applyWorkaround')) return;
  someCard(sight, ({ id, type, priority, dueTick, isWorkedAround }) => {
    const isLate =
      type === 'incident' &&
      !isWorkedAround &&
      priority <= LOUD_PRIORITY_MAX &&
      dueTick - sight.tick <= LATE_WITHIN_TICKS;
    return isLate && decideFor(sight, decisions, { type: 'applyWorkaround', workId: id }, `late:${id}`);
  });
};
