// When work that nobody touches is due for a change of itself: the ticks at which the systems have to look for it.
// Early is harmless (they look in vain), late would change the game: whoever makes work due calls these.
import type { Game, WorkItem } from '../state.ts';

/** After the end of any game. */
export const NEVER_TICK = 1_000_000_000;

/** [IN9] Incidents of these priorities may be given up. */
const GIVE_UP_FROM_PRIORITY = 3;

/** From when on an item may be over: an event or toil that is due, an incident old enough to be given up [EV5, TO2, IN9]. */
export function expiryTick(game: Game, { incident, event, type, dueTick, arrivedTick, priority }: WorkItem): number {
  if (incident !== null) {
    const { giveUpTicks } = game.rules.scenario.incidents;
    return giveUpTicks === 0 || priority < GIVE_UP_FROM_PRIORITY ? NEVER_TICK : arrivedTick + giveUpTicks;
  }
  return dueTick > 0 && (event !== null || type === 'toil') ? dueTick : NEVER_TICK;
}

/** From when on a blocked item may go on: when its delay is over, at once when its column may have room again [WK7, AG3]. */
export function releaseTick({ status, blockedBy, blockedUntilTick }: WorkItem): number {
  if (status !== 'blocked') return NEVER_TICK;
  if (blockedBy === 'columnFull') return 0;
  return blockedBy === 'delay' ? blockedUntilTick : NEVER_TICK;
}

/** An item is new, blocked from now on, or has another priority. */
export function noteWaits(game: Game, item: WorkItem): void {
  const { index } = game;
  index.nextExpiryTick = Math.min(index.nextExpiryTick, expiryTick(game, item));
  index.nextReleaseTick = Math.min(index.nextReleaseTick, releaseTick(item));
}
