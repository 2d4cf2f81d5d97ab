// escalateWork: hierarchical escalation of an incident to whoever may decide; the decision opens a swarm for all [ES1].
import { z } from 'zod';
import { createFromStream } from '../work/streams.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

export const escalateWork = roleCommand({
  type: 'escalateWork',
  does: 'Escalates an incident to whoever may decide.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'alreadyDone'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => item.incident?.isEscalated === false),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (item.incident === null) return 'notPossible';
    return item.incident.isEscalated ? 'alreadyDone' : refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string' || item.incident === null) return;
    item.incident.isEscalated = true;
    createFromStream(game, game.rules.scenario.incidents.escalation.stream, {
      aboutId: item.id,
      serviceId: item.serviceId,
      titleKey: item.titleKey,
      priority: Math.max(1, item.priority),
    });
  },
});
