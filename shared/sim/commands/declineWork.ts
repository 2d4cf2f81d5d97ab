// declineWork: say no to a request, feedback or a deal: it is off the table, and the asker is disappointed [CS5].
import { z } from 'zod';
import { bucketOf, hurt } from '../value/satisfaction.ts';
import { closeWork } from '../work/closeWork.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

const DECLINABLE: ReadonlySet<string> = new Set(['request', 'feedback', 'toil', 'feature', 'technology']);

export const declineWork = roleCommand({
  type: 'declineWork',
  does: 'Says no to a request, feedback, feature or chore; whoever asked is disappointed.',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => DECLINABLE.has(item.type) && item.stepIndex === 0),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    return DECLINABLE.has(item.type) && item.stepIndex === 0 ? refuseUnlessRunning(game) : 'notPossible';
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    if (item.type !== 'toil') hurt(game, bucketOf(game, item), game.rules.scenario.satisfaction.declinedMilli * 1000);
    if (item.value !== null) item.value.isWithdrawn = true;
    closeWork(game, item, 'declined');
  },
});
