// giveBack: de-escalation: once an incident is understood, whoever triages may resolve it, and those who helped are free again [ES6].
import { z } from 'zod';
import type { Game, WorkItem } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { isSomebodyHere, payAttention, takeAllHandsOff } from '../work/hands.ts';
import { leavePool } from '../work/pools.ts';
import { stepOf } from '../work/steps.ts';
import { endSwarm } from '../work/swarm.ts';
import { putInTray } from '../work/trays.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

/** The role that triages; '' when the route does not name one. */
function deskOf({ rules }: Game, item: WorkItem): string {
  const first = rules.routes.get(item.routeId)?.steps[0]?.role ?? '';
  return rules.roles.has(first) ? first : '';
}

/** Understood, and all that is left is to resolve it. */
function isUnderstood(game: Game, item: WorkItem): boolean {
  if (item.incident?.isDiagnosed !== true || item.status === 'blocked') return false;
  return stepOf(game, item).activity === 'resolve' && deskOf(game, item) !== '';
}

export const giveBack = roleCommand({
  type: 'giveBack',
  does: 'Gives a diagnosed incident back to whoever triages, with what is to be done; its swarm ends.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'alreadyDone', 'noFreeHand'],
  targets: (game, roleId) =>
    idsWhere(game, roleId, (item) => isUnderstood(game, item) && deskOf(game, item) !== roleId),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (!isUnderstood(game, item)) return 'notPossible';
    if (deskOf(game, item) === roleId) return 'alreadyDone';
    return isSomebodyHere(game, roleId) ? refuseUnlessRunning(game) : 'noFreeHand';
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    const desk = deskOf(game, item);
    const { giveBackPerMille } = game.rules.scenario.incidents;
    takeAllHandsOff(game, item);
    payAttention(game, roleId, 1, 'coordination');
    endSwarm(game, item);
    leavePool(game, item);
    item.assigneeId = '';
    putInTray(game, item, desk);
    item.handoffs++;
    item.rank = 0;
    item.stepTick = game.state.tick;
    item.stepEffortMilli = Math.floor((item.stepEffortMilli * giveBackPerMille) / 1000);
    item.remainingMilli = Math.floor((item.remainingMilli * giveBackPerMille) / 1000);
    markChoice(game, desk);
    tell(game, 'workPassed', desk, { workId, roleId });
  },
});
