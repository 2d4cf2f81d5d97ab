// callSwarm: ask all roles to look at one piece of work together; everybody may put a hand on it, and the call takes hands [SW1, SW3, SW4].
import { z } from 'zod';
import type { Game, WorkItem } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { isSomebodyHere } from '../work/hands.ts';
import { holdCall, openToSwarm } from '../work/swarm.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

/** [SW4] */
const isSwarmable = ({ rules }: Game, { type }: WorkItem): boolean => rules.scenario.people.swarmTypes.includes(type);

export const callSwarm = roleCommand({
  type: 'callSwarm',
  does: 'Calls a swarm: a hand of some roles comes for an hour, everybody sees the work and may put a hand on it.',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'alreadyDone', 'noFreeHand'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => isSwarmable(game, item) && !item.isSwarmed),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (!isSwarmable(game, item)) return 'notPossible';
    if (item.isSwarmed) return 'alreadyDone';
    return isSomebodyHere(game, roleId) ? refuseUnlessRunning(game) : 'noFreeHand';
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    openToSwarm(game, item);
    holdCall(game, new Set([roleId, ...game.rules.scenario.changes.window.quorumRoles]));
    item.isShown = true;
    for (const other of game.rules.roleIds) if (other !== roleId) markChoice(game, other);
    tell(game, 'swarmCalled', 'public', { workId, roleId, serviceId: item.serviceId });
  },
});
