// passWork: hand a piece of work over to a colleague; what belongs to a step stays there to be done, and handing over costs [ES3, ES4, ES7].
import { z } from 'zod';
import { triageAgain } from '../incidents/triageAgain.ts';
import type { Game, WorkItem } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { isSomebodyHere, payAttention, takeAllHandsOff } from '../work/hands.ts';
import { leavePool } from '../work/pools.ts';
import { stepOf } from '../work/steps.ts';
import { putInTray } from '../work/trays.ts';
import { noteWaits } from '../work/waits.ts';
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

/** Whoever triages gets back what nobody could diagnose, and triages it again. */
function isGivenBack({ rules }: Game, item: WorkItem, roleId: string): boolean {
  const steps = rules.routes.get(item.routeId)?.steps ?? [];
  return steps[item.stepIndex]?.activity === 'diagnose' && steps[0]?.activity === 'triage' && steps[0].role === roleId;
}

/** [ES4] Who takes it over reads what has been done so far: the more, the more people have had it. */
function readIn({ rules }: Game, item: WorkItem): void {
  const milli = rules.scenario.people.handoverMilli * Math.max(1, item.handoffs);
  item.stepEffortMilli += milli;
  item.remainingMilli += milli;
}

/** [ES7] It lies in another queue before anybody there can begin; its clock runs. */
function lieInQueue(game: Game, item: WorkItem): void {
  const { handoverTicks } = game.rules.scenario.people;
  if (handoverTicks === 0 || item.status === 'blocked') return;
  item.status = 'blocked';
  item.blockedBy = 'handover';
  item.blockedUntilTick = game.state.tick + handoverTicks;
  noteWaits(game, item);
}

export const passWork = roleCommand({
  type: 'passWork',
  does: 'Hands a piece of work over to a colleague (functional escalation, or giving it back).',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText, roleId: idText }),
  targetParam: 'workId',
  pickParam: 'roleId',
  arePicksAlike: true,
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'workIsBlocked', 'notPossible', 'noSuchRole', 'noFreeHand'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => isPassable(game, item)),
  picks: (game, roleId) => game.rules.roleIds.filter((id) => id !== roleId),
  check(game, own, { workId, roleId }) {
    const item = ownWork(game, own, workId);
    if (typeof item === 'string') return item;
    if (item.status === 'blocked') return 'workIsBlocked';
    if (!isPassable(game, item)) return 'notPossible';
    if (!game.rules.roles.has(roleId) || roleId === own) return 'noSuchRole';
    return isSomebodyHere(game, own) ? refuseUnlessRunning(game) : 'noFreeHand';
  },
  apply(game, own, { workId, roleId }) {
    const item = ownWork(game, own, workId);
    if (typeof item === 'string') return;
    takeAllHandsOff(game, item);
    payAttention(game, own, 1, 'coordination');
    if (item.incident !== null && isGivenBack(game, item, roleId)) triageAgain(game, item, item.incident);
    else {
      leavePool(game, item);
      item.assigneeId = '';
      putInTray(game, item, roleId);
      item.handoffs++;
      item.rank = 0;
      item.stepTick = game.state.tick;
    }
    readIn(game, item);
    lieInQueue(game, item);
    markChoice(game, roleId);
    tell(game, 'workPassed', roleId, { workId, roleId: own });
  },
});
