// applyWorkaround: restore part of a service now; the cause stays, the flight plan must be checked, debt grows [IN7].
import { z } from 'zod';
import { leaveResidue } from '../incidents/residues.ts';
import { hashText } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { resolveIncident } from '../incidents/resolveIncident.ts';
import { luckAbout } from '../work/luckAbout.ts';
import { createFromStream } from '../work/streams.ts';
import { isSomebodyHere, payAttention } from '../work/hands.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

function refusal(item: WorkItem): string | null {
  if (item.incident === null) return 'notPossible';
  return item.incident.isTriaged ? null : 'notTriaged';
}

/** [IN7] Hand-ticks that it takes: a share of a resolution, whatever the incident's present step is. */
function ticksOf({ rules }: Game, item: WorkItem): number {
  const { effortPerMille } = rules.scenario.incidents.workaround;
  const resolve = rules.routes.get(item.routeId)?.steps.find((step) => step.activity === 'resolve');
  const milli = Math.floor(((resolve?.effortMilli ?? 0) * item.effortPerMille) / 1000);
  return Math.max(1, Math.ceil((milli * effortPerMille) / 1_000_000));
}

export const applyWorkaround = roleCommand({
  type: 'applyWorkaround',
  does: 'Works around an incident: part of the service is back, the clock is met, the cause remains.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'notTriaged', 'noFreeHand'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => item.incident !== null && item.incident.isTriaged),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    return refusal(item) ?? refuseUnlessRunning(game) ?? (isSomebodyHere(game, roleId) ? null : 'noFreeHand');
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string' || item.incident === null) return;
    const { workaround } = game.rules.scenario.incidents;
    payAttention(game, roleId, ticksOf(game, item), 'failureDemand');
    leaveResidue(game, item, item.incident);
    const service = game.index.services.get(item.serviceId);
    if (service !== undefined) service.debtPerMille = Math.min(1000, service.debtPerMille + workaround.debtPerMille);
    resolveIncident(game, item, 'workaround');
    if (workaround.checkStream !== undefined)
      createFromStream(game, workaround.checkStream, {
        aboutId: item.id,
        serviceId: item.serviceId,
        luck: luckAbout(hashText(`check:${workaround.checkStream}`), item),
      });
  },
});
