// declareEmergency: take a normal change out of the queue for the window; riskier, and somebody must authorise it [CH2, ES2].
import { z } from 'zod';
import { ACTIVITIES_BY_NAME } from '../activities/index.ts';
import type { Game, WorkItem } from '../state.ts';
import { isOutside } from '../work/columns.ts';
import { enterStep } from '../work/enterStep.ts';
import { stepOf } from '../work/steps.ts';
import { refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

/** The change of a piece of work, found from the change itself or from what it carries. */
function changeFor(game: Game, roleId: string, workId: string): WorkItem | string {
  const item = game.index.work.get(workId);
  if (item === undefined || item.status === 'closed') return 'unknownWork';
  const change = item.change === null ? game.index.work.get(item.carrierId) : item;
  if (change?.change === undefined || change.change === null) return 'notPossible';
  if (item.roleId !== roleId && change.roleId !== roleId) return 'notInYourTray';
  if (change.change.kind === 'emergency') return 'alreadyDone';
  return change.status === 'working' || stepOf(game, change).activity === 'deploy' ? 'tooLate' : change;
}

export const declareEmergency = roleCommand({
  type: 'declareEmergency',
  does: 'Declares a change an emergency: it skips the queue for the window, at a higher risk.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notPossible', 'notInYourTray', 'alreadyDone', 'tooLate'],
  targets: (game, roleId) =>
    game.state.open
      .filter(
        (item) =>
          (item.change !== null || item.carrierId !== '') && typeof changeFor(game, roleId, item.id) !== 'string',
      )
      .map((item) => item.id),
  check(game, roleId, { workId }) {
    const change = changeFor(game, roleId, workId);
    return typeof change === 'string' ? change : refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId }) {
    const item = changeFor(game, roleId, workId);
    if (typeof item === 'string' || item.change === null) return;
    item.change.kind = 'emergency';
    item.priority = 2;
    const step = stepOf(game, item);
    if (step.activity === 'window' || item.change.isAssessed) {
      item.change.isAuthorised = false;
      item.change.isSigned = false;
      enterStep(game, item, 0, item.roleId);
    } else if (step.activity === 'assess' && !isOutside(item)) ACTIVITIES_BY_NAME.assess.begin?.(game, item);
  },
});
