// passWork: hand a piece of work over to a colleague; what belongs to a step stays there to be done [ES3].
import { z } from 'zod';
import type { Game, WorkItem } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { takeAllHandsOff } from '../work/hands.ts';
import { stepOf } from '../work/steps.ts';
import { putInTray } from '../work/trays.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

/** Work of these activities is bound to the role whose step it is. */
const BOUND: ReadonlySet<string> = new Set([
  'build',
  'test',
  'assess',
  'deploy',
  'refine',
  'improve',
  'decide',
  'secure',
  'window',
  'delay',
]);

function isPassable(game: Game, item: WorkItem): boolean {
  return item.status !== 'blocked' && item.type !== 'toil' && !BOUND.has(stepOf(game, item).activity);
}

export const passWork = roleCommand({
  type: 'passWork',
  does: 'Hands a piece of work over to a colleague (functional escalation, or giving it back).',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText, roleId: idText }),
  targetParam: 'workId',
  pickParam: 'roleId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'workIsBlocked', 'notPossible', 'noSuchRole'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => isPassable(game, item)),
  picks: (game, roleId) => game.rules.roleIds.filter((id) => id !== roleId),
  check(game, own, { workId, roleId }) {
    const item = ownWork(game, own, workId);
    if (typeof item === 'string') return item;
    if (item.status === 'blocked') return 'workIsBlocked';
    if (!isPassable(game, item)) return 'notPossible';
    if (!game.rules.roles.has(roleId) || roleId === own) return 'noSuchRole';
    return refuseUnlessRunning(game);
  },
  apply(game, own, { workId, roleId }) {
    const item = ownWork(game, own, workId);
    if (typeof item === 'string') return;
    takeAllHandsOff(game, item);
    putInTray(game, item, roleId);
    item.handoffs++;
    item.rank = 0;
    item.stepTick = game.state.tick;
    if (item.incident !== null) item.incident.wrongTrayTicks = 0;
    markChoice(game, roleId);
    tell(game, 'workPassed', roleId, { workId, roleId: own });
  },
});
