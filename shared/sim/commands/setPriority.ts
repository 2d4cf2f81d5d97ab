// setPriority: correct the priority of an incident. What its impact asks for stays: making little of it buys no time [IN1].
import { z } from 'zod';
import { setClock } from '../incidents/severity.ts';
import type { Game, IncidentPart } from '../state.ts';
import { hurt } from '../value/satisfaction.ts';
import { noteWaits } from '../work/waits.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

/** Milli-points: whoever makes less of an incident than it is angers its users, for each level under what the impact asks for. */
function downgradeMilli({ rules }: Game, before: number, now: number, { impactPriority }: IncidentPart): number {
  return Math.max(0, now - Math.max(before, impactPriority)) * rules.scenario.incidents.downgradeMilli;
}

export const setPriority = roleCommand({
  type: 'setPriority',
  does: 'Sets the priority (1 to 4) of an incident in your tray.',
  capability: 'role',
  payload: z.strictObject({ workId: idText, priority: z.enum(['1', '2', '3', '4']) }),
  targetParam: 'workId',
  pickParam: 'priority',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'alreadyDone'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => item.incident !== null),
  picks: (game, _roleId, target) =>
    ['1', '2', '3', '4'].filter((level) => Number(level) !== game.index.work.get(target)?.priority),
  check(game, roleId, { workId, priority }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (item.incident === null) return 'notPossible';
    return item.priority === Number(priority) ? 'alreadyDone' : refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId, priority }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string' || item.incident === null) return;
    hurt(game, 'incidents', downgradeMilli(game, item.priority, Number(priority), item.incident) * 1000);
    item.priority = Number(priority);
    setClock(game, item, item.incident);
    noteWaits(game, item);
  },
});
