// When work that nobody touches is due for a change of itself: the ticks at which the systems have to look for it.
// Early is harmless (they look in vain), late would change the game: whoever makes work due calls these.
import { severityOf } from '../incidents/severity.ts';
import type { Game, WorkItem } from '../state.ts';

/** After the end of any game. */
export const NEVER_TICK = 1_000_000_000;

/** [IN9] Incidents of these priorities may be given up. */
const GIVE_UP_FROM_PRIORITY = 3;

/** [AG10] In a wrong tray, where a team that never calls for help leaves it. */
export function isLeftStuck(game: Game, { incident }: WorkItem): boolean {
  if (incident === null || incident.isDiagnosed || incident.wrongTrayTicks === 0) return false;
  return game.state.agreements.escalation === 'never';
}

/** From when on an item may be over: an event, toil or upkeep that is due, an incident old enough to be given up [EV5, TO2, IM8, IN9]. */
export function expiryTick(game: Game, item: WorkItem): number {
  const { incident, event, type, dueTick, arrivedTick } = item;
  if (incident !== null) {
    const { giveUpTicks } = game.rules.scenario.incidents;
    const mayBeGivenUp = severityOf(item) >= GIVE_UP_FROM_PRIORITY || isLeftStuck(game, item);
    return giveUpTicks === 0 || !mayBeGivenUp ? NEVER_TICK : arrivedTick + giveUpTicks;
  }
  return dueTick > 0 && (event !== null || type === 'toil' || item.improvementId !== '') ? dueTick : NEVER_TICK;
}

/** From when on a blocked item may go on: when its delay is over, at once when a column or the calendar may let it [WK7, AG3, CH9, ES7]. */
export function releaseTick({ status, blockedBy, blockedUntilTick }: WorkItem): number {
  if (status !== 'blocked') return NEVER_TICK;
  if (blockedBy === 'columnFull' || blockedBy === 'freeze') return 0;
  return blockedBy === 'delay' || blockedBy === 'handover' ? blockedUntilTick : NEVER_TICK;
}

/** An item is new, blocked from now on, or has another priority. */
export function noteWaits(game: Game, item: WorkItem): void {
  const { index } = game;
  index.nextExpiryTick = Math.min(index.nextExpiryTick, expiryTick(game, item));
  index.nextReleaseTick = Math.min(index.nextReleaseTick, releaseTick(item));
}
