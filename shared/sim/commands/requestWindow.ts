// requestWindow: an extra release window; it comes soon and costs more attention than a planned one [CH4, CH10].
import { z } from 'zod';
import { refuseUnlessRunning } from './looking.ts';
import { roleCommand } from './types.ts';

/** Notice that an extra window needs. */
const NOTICE_TICKS = 6;

export const requestWindow = roleCommand({
  type: 'requestWindow',
  does: 'Asks for an extra release window in six hours.',
  capability: 'role',
  payload: z.strictObject({}),
  targetParam: '',
  refusals: ['wrongPhase', 'alreadyDone', 'nothingToDo'],
  targets: (game) => (game.state.window.isRequested ? [] : ['']),
  check(game) {
    const { window, tick, open } = game.state;
    if (window.isRequested || window.nextTick - tick <= NOTICE_TICKS) return 'alreadyDone';
    if (!open.some((item) => item.blockedBy === 'window')) return 'nothingToDo';
    return refuseUnlessRunning(game);
  },
  apply(game) {
    game.state.window.isRequested = true;
    game.state.window.nextTick = game.state.tick + NOTICE_TICKS;
  },
});
