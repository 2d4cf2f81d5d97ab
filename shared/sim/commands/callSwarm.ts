// callSwarm: ask all roles to look at one piece of work together; everybody may put a hand on it [SW1].
import { openToSwarm } from '../work/swarm.ts';
import { z } from 'zod';
import { markChoice, tell } from '../tell.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

const SWARMABLE: ReadonlySet<string> = new Set(['incident', 'problem', 'event']);

export const callSwarm = roleCommand({
  type: 'callSwarm',
  does: 'Calls a swarm: everybody sees the work and may put a hand on it.',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'alreadyDone'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => SWARMABLE.has(item.type) && !item.isSwarmed),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (!SWARMABLE.has(item.type)) return 'notPossible';
    return item.isSwarmed ? 'alreadyDone' : refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    openToSwarm(game, item);
    item.isShown = true;
    for (const other of game.rules.roleIds) if (other !== roleId) markChoice(game, other);
    tell(game, 'swarmCalled', 'public', { workId, roleId, serviceId: item.serviceId });
  },
});
