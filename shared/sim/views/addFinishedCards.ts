// Finished work that was visible, shown on the board for a day so that a team sees what it got done.
import type { ClosedWork, Game } from '../state.ts';
import { isPinned } from '../isOnBoard.ts';
import { LANES } from './lanes.ts';
import type { CardView } from './types.ts';
import type { ViewKeys } from './viewKeys.ts';

/** How long finished work stays on the board. */
const SHOWN_TICKS = 24;

const FINISHED: ReadonlySet<string> = new Set(['done', 'resolved', 'answered', 'workaround']);

/** Adds the last day's finished work to the board. */
export function addFinishedCards({ state }: Game, keys: ViewKeys, board: Record<string, CardView>): void {
  for (let position = state.closed.length - 1; position >= 0; position--) {
    const closed = state.closed[position];
    if (!closed || closed.closedTick <= state.tick - SHOWN_TICKS) return;
    if (FINISHED.has(closed.outcome) && isPinned(state, closed))
      board[closed.id] = viewFinishedCard(closed, keys.lastColumnId);
  }
}

function viewFinishedCard(closed: ClosedWork, columnId: string): CardView {
  return {
    id: closed.id,
    type: closed.type,
    titleKey: closed.titleKey,
    titleText: '',
    serviceId: closed.serviceId,
    roleId: '',
    columnId,
    stepId: '',
    activity: '',
    lane: LANES[closed.type],
    status: 'done',
    blockedBy: '',
    priority: closed.priority,
    arrivedTick: closed.arrivedTick,
    stepSinceTick: closed.closedTick,
    dueTick: 0,
    dueKind: '',
    progressPerMille: 1000,
    effortMilli: 0,
    costCentsPerTick: 0,
    isMine: false,
    isSwarmed: false,
    isMajor: false,
    isCommunicated: false,
    isKnownError: false,
    isWorkedAround: closed.outcome === 'workaround',
    isEmergency: false,
    isUntested: false,
    risk: '',
    changeKind: '',
    needKey: '',
    linkedId: '',
    handoffCount: closed.handoffs,
    painMilliHours: 0,
    painCents: 0,
    assigneeKey: '',
    themeKey: '',
    marks: '',
    workedBy: '',
    order: closed.closedTick,
  };
}
