// The firefighter's habits: whatever is loud goes round the calendar, whatever is late gets a workaround.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

/** A top incident this close to its limit is closed by whatever means. */
const LATE_WITHIN_TICKS = 8;
const LOUD_PRIORITY_MAX = 2;

/** Declares changes for loud work an emergency. */
export const declareEmergencies: Habit = withCommand('declareEmergency', (sight, decisions) => {
  for (const { id, priority, isEmergency } of sight.cards('change')) {
    const isLoud = !isEmergency && priority > 0 && priority <= LOUD_PRIORITY_MAX;
    if (isLoud && decideFor(sight, decisions, { type: 'declareEmergency', workId: id }, `loud:${id}`)) return;
  }
});

/** Closes top incidents with a workaround when their limit is near. */
export const workAroundLate: Habit = withCommand('applyWorkaround', (sight, decisions) => {
  for (const { id, priority, dueTick } of sight.cards('incident')) {
    if (priority > LOUD_PRIORITY_MAX) continue;
    if (dueTick - sight.tick > LATE_WITHIN_TICKS) continue;
    if (decideFor(sight, decisions, { type: 'applyWorkaround', workId: id }, `late:${id}`)) return;
  }
});
