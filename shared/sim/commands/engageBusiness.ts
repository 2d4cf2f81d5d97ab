// engageBusiness: ask the business for the need behind an order while refining it; takes time, the right thing gets built [FE2].
import { z } from 'zod';
import type { Game, WorkItem } from '../state.ts';
import { effortFactor } from '../work/effort.ts';
import { stepOf } from '../work/steps.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

/** Effort of finding out the need, before improvements that bring people close to the business. */
const ENGAGE_EFFORT_MILLI = 5000;

function canAsk(game: Game, item: WorkItem): boolean {
  return (
    item.value !== null && !item.value.isNeedKnown && !item.value.isEngaged && stepOf(game, item).activity === 'refine'
  );
}

export const engageBusiness = roleCommand({
  type: 'engageBusiness',
  does: 'Engages the business for the need behind an order: five more hours now, the right thing later.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => canAsk(game, item)),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    return canAsk(game, item) ? refuseUnlessRunning(game) : 'notPossible';
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string' || item.value === null) return;
    item.value.isEngaged = true;
    const more = Math.floor((ENGAGE_EFFORT_MILLI * effortFactor(game, item, stepOf(game, item))) / 1000);
    item.stepEffortMilli += more;
    item.remainingMilli += more;
  },
});
