// What the class of an event does with it as it arrives: logged, left to be looked at, or an incident at once [EV6, EV7].
import type { Game, WorkItem } from '../state.ts';
import { isOnBoard } from '../isOnBoard.ts';
import { closeWork } from '../work/closeWork.ts';
import { openIncident } from './openIncident.ts';

const classOf = ({ rules }: Game, item: WorkItem): string => rules.streams.get(item.streamId)?.spec.eventClass ?? '';

/** [EV6] What only informs is logged, unless it is on the board, where people look at what they see. */
export function logInformational(game: Game, item: WorkItem): boolean {
  if (item.event === null || classOf(game, item) !== 'informational' || isOnBoard(game.state, item)) return false;
  closeWork(game, item, 'logged');
  return true;
}

/** An event that comes by a script or in addition. */
export function treatEvent(game: Game, item: WorkItem): void {
  if (!logInformational(game, item)) openException(game, item);
}

/** [EV7] An exception waits for nobody to look: it is an incident from its arrival on. */
export function openException(game: Game, item: WorkItem): void {
  if (item.event === null || item.status === 'closed' || classOf(game, item) !== 'exception') return;
  closeWork(game, item, 'becameIncident');
  openFromEvent(game, item);
}

/** The incident that an event becomes, or that it causes. */
export function openFromEvent(game: Game, item: WorkItem): WorkItem {
  return openIncident(game, {
    origin: 'event',
    serviceId: item.serviceId,
    impactPerMille: item.event?.impactPerMille ?? 0,
    urgency: game.rules.streams.get(item.streamId)?.spec.urgency,
    sourceId: item.id,
    luckHash: item.luckHash,
    luckIndex: item.luckIndex,
    titleKeys: ['incidents.eventTitles', game.rules.scenario.incidents.eventTitles.length],
  });
}
