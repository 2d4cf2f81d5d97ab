// skipTests: release without testing; faster now, riskier later [CH6].
import { z } from 'zod';
import { goOn } from '../activities/plain.ts';
import { stepOf } from '../work/steps.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

const BEFORE_RELEASE: ReadonlySet<string> = new Set(['build', 'test']);

export const skipTests = roleCommand({
  type: 'skipTests',
  does: 'Leaves out the tests of a piece of work.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'notPossible', 'alreadyDone'],
  targets: (game, roleId) =>
    idsWhere(game, roleId, (item) => !item.isUntested && BEFORE_RELEASE.has(stepOf(game, item).activity)),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (!BEFORE_RELEASE.has(stepOf(game, item).activity)) return 'notPossible';
    return item.isUntested ? 'alreadyDone' : refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    item.isUntested = true;
    if (stepOf(game, item).activity === 'test') goOn(game, item);
  },
});
