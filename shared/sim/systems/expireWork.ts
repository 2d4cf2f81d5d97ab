// System: what was left too long: signals become incidents, toil lapses, tickets are given up, workarounds end [EV5, TO2, IN9, IN7].
import { lapseUpkeep } from '../effects/upkeep.ts';
import { lapseToil } from '../incidents/lapseToil.ts';
import { openFromEvent } from '../incidents/treatEvent.ts';
import { endResidues } from '../incidents/residues.ts';
import { resolveIncident } from '../incidents/resolveIncident.ts';
import type { Game, WorkItem } from '../state.ts';
import { tell } from '../tell.ts';
import { closeWork } from '../work/closeWork.ts';
import { expiryTick, isLeftStuck, NEVER_TICK } from '../work/waits.ts';

export function expireWork(game: Game): void {
  endResidues(game);
  if (game.state.tick < game.index.nextExpiryTick) return;
  for (const item of listOver(game)) {
    if (item.status === 'closed') continue;
    if (item.event !== null) expireEvent(game, item);
    else if (item.incident !== null) resolveIncident(game, item, 'givenUp');
    else if (item.improvementId !== '') lapseUpkeep(game, item);
    else lapseToil(game, item, 'lapsed');
  }
}

/** Events whose time is over, toil and incidents when no hand is on them; notes when to look again. */
function listOver(game: Game): WorkItem[] {
  const { open, tick } = game.state;
  const over: WorkItem[] = [];
  let nextTick = NEVER_TICK;
  for (const item of open) {
    const fromTick = expiryTick(game, item);
    nextTick = Math.min(nextTick, Math.max(fromTick, tick + 1));
    if (fromTick <= tick && (isUnread(item) || isLeftAlone(game, item))) over.push(item);
  }
  game.index.nextExpiryTick = nextTick;
  return over;
}

/** An event that has not been looked at to the end: that comes too late, whoever is on it [EV5]. */
const isUnread = ({ event, stepIndex }: WorkItem): boolean => event !== null && stepIndex === 0;

/** No hand is on it, or only such as get nowhere and never ask [AG10]. */
function isLeftAlone(game: Game, item: WorkItem): boolean {
  if (item.hands.length === 0) return true;
  return isLeftStuck(game, item) && item.hands.every((id) => game.index.hands.get(id)?.isStuck === true);
}

function expireEvent(game: Game, item: WorkItem): void {
  if (item.event?.isSignal !== true) {
    if (item.hands.length === 0) closeWork(game, item, 'ignored');
    return;
  }
  game.state.stats.missedSignals++;
  closeWork(game, item, 'becameIncident');
  const incident = openFromEvent(game, item);
  tell(game, 'eventBecameIncident', item.roleId, { workId: incident.id, serviceId: item.serviceId });
}
