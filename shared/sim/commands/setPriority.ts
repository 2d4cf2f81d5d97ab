// setPriority: correct the priority of an incident; its service level clock follows [IN1].
import { z } from 'zod';
import { noteWaits } from '../work/waits.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

export const setPriority = roleCommand({
  type: 'setPriority',
  does: 'Sets the priority (1 to 4) of an incident in your tray.',
  capability: 'role',
  payload: z.strictObject({ workId: idText, priority: z.enum(['1', '2', '3', '4']) }),
  targetParam: 'workId',
  pickParam: 'priority',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'alreadyDone'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => item.incident !== null),
  picks: (game, _roleId, target) =>
    ['1', '2', '3', '4'].filter((level) => Number(level) !== game.index.work.get(target)?.priority),
  check(game, roleId, { workId, priority }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (item.incident === null) return 'notPossible';
    return item.priority === Number(priority) ? 'alreadyDone' : refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId, priority }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string' || item.incident === null) return;
    item.priority = Number(priority);
    const slaTicks = game.rules.scenario.incidents.slaTicks[item.priority - 1] ?? 0;
    item.incident.slaDueTick = item.arrivedTick + slaTicks;
    item.dueTick = item.incident.slaDueTick;
    noteWaits(game, item);
  },
});
