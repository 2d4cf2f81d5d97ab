// Planning a time box: the dearest pieces of planned work, as many as the hands can be expected to finish.
import type { GlanceView } from '../../views/glanceAt.ts';
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

const PLANNED_TYPES = ['feature', 'technology', 'problem', 'request', 'mission', 'feedback', 'improvement'] as const;

/** Pieces of work that a hand finishes in a box, roughly. */
const PER_HAND = 2;

export const commitToBox: Habit = withCommand('commitWork', (sight, decisions) => {
  if (sight.phase !== 'running' || !sight.timeBox.isOn) return;
  const own: GlanceView[] = PLANNED_TYPES.flatMap((type) => sight.cards(type).filter(({ isMine }) => isMine));
  const room = sight.hands.length * PER_HAND - own.filter(({ isCommitted }) => isCommitted).length;
  const wished = own.filter(({ isCommitted }) => !isCommitted);
  wished.sort((a, b) => b.costCentsPerTick - a.costCentsPerTick || (a.id < b.id ? -1 : 1));
  for (const { id } of wished.slice(0, Math.max(0, room)))
    decideFor(sight, decisions, { type: 'commitWork', workId: id }, `committed:${id}`);
});
