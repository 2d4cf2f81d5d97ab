// scheduleChange: a normal change goes out in a later window, not in the next one [CH13].
import { z } from 'zod';
import type { Game, WorkItem } from '../state.ts';
import { cadenceTicks } from '../systems/runWindows.ts';
import { stepOf } from '../work/steps.ts';
import { refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

const WINDOWS = ['next', 'second', 'third', 'fourth'] as const;
type WindowName = (typeof WINDOWS)[number];

/** Not yet out, and bound to windows at all. */
const isSchedulable = (game: Game, item: WorkItem): boolean =>
  item.change?.kind === 'normal' && stepOf(game, item).activity !== 'deploy';

/** 0 for the next window: nothing to wait for. */
function notBefore(game: Game, window: WindowName): number {
  const later = WINDOWS.indexOf(window);
  return later === 0 ? 0 : game.state.window.nextTick + later * cadenceTicks(game);
}

export const scheduleChange = roleCommand({
  type: 'scheduleChange',
  does: 'Schedules a change for a later release window, or for the next one again.',
  capability: 'role',
  payload: z.strictObject({ workId: idText, window: z.enum(WINDOWS) }),
  targetParam: 'workId',
  pickParam: 'window',
  refusals: ['wrongPhase', 'unknownWork', 'notPossible', 'alreadyDone'],
  targets: (game) => game.state.open.filter((item) => isSchedulable(game, item)).map((item) => item.id),
  picks: () => [...WINDOWS],
  check(game, _roleId, { workId, window }) {
    const item = game.index.work.get(workId);
    if (item?.change === undefined || item.change === null) return 'unknownWork';
    if (!isSchedulable(game, item)) return 'notPossible';
    return item.change.notBeforeTick === notBefore(game, window) ? 'alreadyDone' : refuseUnlessRunning(game);
  },
  apply(game, _roleId, { workId, window }) {
    const change = game.index.work.get(workId)?.change;
    if (change !== undefined && change !== null) change.notBeforeTick = notBefore(game, window);
  },
});
