// commitWork: promise a piece of work for the present time box; it goes first, and whether it was done is counted [TB1].
import { z } from 'zod';
import { isPlannable, isPlanning } from '../work/commitments.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

export const commitWork = roleCommand({
  type: 'commitWork',
  does: 'Commits to a piece of work for the present time box, on its first day; it goes before other work.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'alreadyDone', 'tooLate', 'nothingToDo'],
  targets: (game, roleId) =>
    isPlanning(game) ? idsWhere(game, roleId, (item) => isPlannable(item) && !item.isCommitted) : [],
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (!isPlannable(item)) return 'notPossible';
    if (item.isCommitted) return 'alreadyDone';
    if (game.state.timeBox === null) return refuseUnlessRunning(game) ?? 'nothingToDo';
    return isPlanning(game) ? refuseUnlessRunning(game) : 'tooLate';
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item !== 'string') item.isCommitted = true;
  },
});
