// decideWork: what the answer to an escalation will be; it is given when the card is done, authorise when nothing is said [ES5].
import { z } from 'zod';
import { canFund, OUTCOMES } from '../incidents/outcomes.ts';
import type { Game, WorkItem } from '../state.ts';
import { stepOf } from '../work/steps.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

/** A question that somebody waits for with an incident or a change. */
function isQuestion(game: Game, item: WorkItem): boolean {
  if (stepOf(game, item).activity !== 'decide') return false;
  const about = game.index.work.get(item.aboutId);
  return about !== undefined && (about.incident !== null || about.change !== null);
}

export const decideWork = roleCommand({
  type: 'decideWork',
  does: 'Decides what was escalated: authorise it, accept the risk, pay for help, or refuse; it counts once the card is done.',
  capability: 'role',
  payload: z.strictObject({ workId: idText, outcome: z.enum(OUTCOMES) }),
  targetParam: 'workId',
  pickParam: 'outcome',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'notAffordable', 'alreadyDone'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => isQuestion(game, item)),
  picks: () => [...OUTCOMES],
  check(game, roleId, { workId, outcome }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (!isQuestion(game, item)) return 'notPossible';
    if (item.decision === outcome) return 'alreadyDone';
    if (outcome === 'fund' && !canFund(game)) return 'notAffordable';
    return refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId, outcome }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item !== 'string') item.decision = outcome;
  },
});
