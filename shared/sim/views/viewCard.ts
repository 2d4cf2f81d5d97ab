// One piece of work as a card, built field by field from what its reader may know.
// Must never copy: signal or noise, needed skill, true risk, an unknown need, the problem behind an incident, unseen linked work.
import type { Game, GameState, WorkItem } from '../state.ts';
import { isOutside } from '../work/columns.ts';
import { hurtOf } from './hurtOf.ts';
import { isOnBoard } from '../isOnBoard.ts';
import { LANES } from './lanes.ts';
import { painOf } from './painOf.ts';
import { sharesPool } from '../work/pools.ts';
import { marksOf } from './marksOf.ts';
import type { CardView } from './types.ts';
import type { ViewKeys } from './viewKeys.ts';

/**
 * A card for `readerId`, or for everybody when it is ''. Only its own role is told what a piece of work costs by waiting.
 * The caller has made sure that the reader may see the work at all.
 */
export function viewCard(game: Game, keys: ViewKeys, item: WorkItem, readerId: string): CardView {
  const { state } = game;
  const { incident, change, value } = item;
  const isMine = item.roleId === readerId;
  const linked = item.aboutId === '' ? undefined : game.index.work.get(item.aboutId);
  const named = item.waitsForId === '' ? linked : game.index.work.get(item.waitsForId);
  const isLinkSeen = named !== undefined && isOpenTo(state, named, readerId);
  const isDelivery = change !== null && (value !== null || linked?.type === 'feature');
  const step = game.rules.routes.get(item.routeId)?.steps[item.stepIndex];
  const due = dueOf(game, item);
  return {
    id: item.id,
    type: item.type,
    titleKey: item.titleKey,
    titleText: item.titleText,
    serviceId: item.serviceId,
    roleId: item.roleId,
    columnId: isOutside(item) ? keys.firstColumnId : (step?.column ?? ''),
    stepId: step?.id ?? '',
    activity: step?.activity ?? '',
    lane: isDelivery ? 'worth' : LANES[item.type],
    status: item.status === 'closed' ? 'done' : item.status,
    blockedBy: item.blockedBy,
    priority: item.priority,
    arrivedTick: item.arrivedTick + item.hiddenTicks,
    stepSinceTick: item.stepTick,
    dueTick: due.tick,
    dueKind: due.kind,
    progressPerMille: progressOf(item),
    effortMilli: item.stepEffortMilli,
    costCentsPerTick: isMine || sharesPool(game, readerId, item) ? hurtOf(game, keys, item, linked) : 0,
    isMine,
    isSwarmed: item.isSwarmed,
    isMajor: incident !== null && incident.isMajor,
    isCommunicated: incident !== null && incident.isCommunicated,
    isKnownError: incident !== null && isKnownError(game, incident.problemId),
    isWorkedAround: isWorkedAround(state, item),
    isEmergency: change !== null && change.kind === 'emergency',
    isUntested: change !== null && !change.isTested,
    risk: change === null ? '' : change.isAssessed ? change.risk : 'unknown',
    changeKind: change === null ? '' : change.kind,
    needKey: value !== null && value.isNeedKnown ? value.needKey : '',
    linkedId: isLinkSeen ? named.id : '',
    handoffCount: item.handoffs,
    ...painOf(game, item.type === 'problem' ? item.aboutId : ''),
    assigneeKey: keys.hands.get(item.assigneeId) ?? '',
    themeKey: keys.themes[item.themeNumber] ?? '',
    marks: marksOf(game, item),
    workedBy: item.hands.length === 0 ? '' : rolesOfHands(game, item.hands),
    order: item.rank === 0 ? item.number : item.rank,
  };
}

/** Linked work is named only to those who see it as a card of its own. */
function isOpenTo(state: GameState, linked: WorkItem, readerId: string): boolean {
  return linked.status !== 'closed' && (linked.roleId === readerId || isOnBoard(state, linked));
}

function progressOf(item: WorkItem): number {
  if (item.stepEffortMilli <= 0) return 0;
  return 1000 - Math.floor((Math.min(item.remainingMilli, item.stepEffortMilli) * 1000) / item.stepEffortMilli);
}

/** Signal and noise of events are due alike: the date does not tell them apart. */
function dueOf({ rules, state }: Game, item: WorkItem): { tick: number; kind: CardView['dueKind'] } {
  if (item.incident) return { tick: item.incident.slaDueTick, kind: item.incident.slaDueTick > 0 ? 'sla' : '' };
  if (item.blockedBy === 'window')
    return { tick: Math.max(state.window.nextTick, item.change?.notBeforeTick ?? 0), kind: 'window' };
  if (item.dueTick === 0) return { tick: 0, kind: '' };
  if (item.type === 'event') {
    const isLog = rules.streams.get(item.streamId)?.spec.eventClass === 'informational';
    return { tick: item.dueTick, kind: isLog ? 'lapse' : 'incident' };
  }
  return { tick: item.dueTick, kind: item.type === 'toil' || item.improvementId !== '' ? 'lapse' : 'late' };
}

/** The workaround that it is about, a check of it say, still stands. */
function isWorkedAround({ residues }: GameState, { aboutId }: WorkItem): boolean {
  return aboutId !== '' && residues.some(({ incidentId }) => incidentId === aboutId);
}

/** A known error is published knowledge; the problem's identity is not. */
function isKnownError({ index }: Game, problemId: string): boolean {
  return problemId !== '' && index.problems.get(problemId)?.stage === 'known';
}

function rolesOfHands({ index }: Game, handIds: readonly string[]): string {
  const roleIds = new Set<string>();
  for (const id of handIds) roleIds.add(index.hands.get(id)?.roleId ?? '');
  return [...roleIds].join(' ');
}
