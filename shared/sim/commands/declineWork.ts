// declineWork: say no to a request, feedback, a feature or a chore. It costs what leaving it undone would have cost [CS5, TO2].
import { z } from 'zod';
import { lapseToil } from '../incidents/lapseToil.ts';
import type { Game, WorkItem } from '../state.ts';
import { bucketOf, hurt } from '../value/satisfaction.ts';
import { closeWork } from '../work/closeWork.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

const DECLINABLE: ReadonlySet<string> = new Set(['request', 'feedback', 'toil', 'feature', 'technology']);

/** An escalation is no offer: somebody waits for the decision. */
function canDecline({ rules }: Game, item: WorkItem): boolean {
  const isEscalation = item.streamId === rules.scenario.incidents.escalation.stream;
  return DECLINABLE.has(item.type) && item.stepIndex === 0 && !isEscalation;
}

/** [CS5] Milli-points of a no: those of the late ticks that it saves the team, as far as they have not been felt already. */
function disappointmentMilli({ rules, state }: Game, item: WorkItem): number {
  const { declinedMilli, declinedLateTicks } = rules.scenario.satisfaction;
  const perTick = rules.streams.get(item.streamId)?.spec.satisfactionMilliPerTick ?? 0;
  const feltTicks = item.dueTick === 0 ? 0 : Math.max(0, state.tick - item.dueTick);
  return Math.max(declinedMilli, perTick * Math.max(0, declinedLateTicks - feltTicks));
}

export const declineWork = roleCommand({
  type: 'declineWork',
  does: 'Says no to a request, feedback, feature or chore; it costs what leaving it undone would.',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => canDecline(game, item)),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    return canDecline(game, item) ? refuseUnlessRunning(game) : 'notPossible';
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    if (item.type === 'toil') {
      lapseToil(game, item, 'declined');
      return;
    }
    hurt(game, bucketOf(game, item), disappointmentMilli(game, item) * 1000, item);
    if (item.value !== null) item.value.isWithdrawn = true;
    closeWork(game, item, 'declined');
  },
});
