// A new piece of work and its way into the first tray [WK1, WK2]. Every item is made here and nowhere else.
import type { WorkType } from '../../scenario/schema/basics.ts';
import { markChoice, tell } from '../tell.ts';
import type { Game, IncidentPart, EventPart, RiskPart, ValuePart, ChangePart, WorkItem } from '../state.ts';
import { enterStep } from './enterStep.ts';

export const ID_LETTERS: Record<WorkType, string> = {
  event: 'E',
  incident: 'I',
  problem: 'P',
  request: 'R',
  feedback: 'B',
  feature: 'F',
  technology: 'X',
  mission: 'M',
  change: 'C',
  improvement: 'V',
  toil: 'T',
};

/** Small, frequent work is named by its stream; what one can talk about (incidents, features, changes …) by itself. */
function ledgerNameOf(item: WorkItem): string {
  const isSmall = item.type === 'toil' || item.type === 'event' || item.type === 'request' || item.type === 'feedback';
  return isSmall && item.streamId !== '' ? `stream:${item.streamId}` : `${item.type}:${item.id}`;
}

export interface NewWork {
  type: WorkType;
  streamId: string;
  luckHash: number;
  luckIndex: number;
  routeId: string;
  roleId: string;
  titleKey: string;
  titleText?: string;
  serviceId?: string;
  aboutId?: string;
  effortPerMille?: number;
  dueTick?: number;
  priority?: number;
  improvementId?: string;
  isShown?: boolean;
  event?: EventPart;
  incident?: IncidentPart;
  value?: ValuePart;
  change?: ChangePart;
  risk?: RiskPart;
}

export function createWork(game: Game, spec: NewWork): WorkItem {
  const { state } = game;
  const letter = ID_LETTERS[spec.type];
  const count = (state.idCounters[letter] ?? 0) + 1;
  state.idCounters[letter] = count;
  const item: WorkItem = {
    id: `${letter}${count}`,
    number: state.nextWorkNumber++,
    type: spec.type,
    streamId: spec.streamId,
    luckHash: spec.luckHash,
    luckIndex: spec.luckIndex,
    titleKey: spec.titleKey,
    titleText: spec.titleText ?? '',
    serviceId: spec.serviceId ?? '',
    routeId: spec.routeId,
    stepIndex: -1,
    nextStepIndex: -1,
    roleId: spec.roleId,
    status: 'waiting',
    blockedBy: '',
    blockedUntilTick: 0,
    arrivedTick: state.tick,
    stepTick: state.tick,
    stepEffortMilli: 0,
    remainingMilli: 0,
    effortPerMille: spec.effortPerMille ?? 1000,
    touchedTicks: 0,
    workedMilli: 0,
    priority: spec.priority ?? 0,
    rank: 0,
    dueTick: spec.dueTick ?? 0,
    isShown: spec.isShown ?? false,
    isSwarmed: false,
    handoffs: 0,
    attempt: 0,
    hands: [],
    aboutId: spec.aboutId ?? '',
    ledgerName: '',
    carrierId: '',
    isUntested: false,
    event: spec.event ?? null,
    incident: spec.incident ?? null,
    value: spec.value ?? null,
    change: spec.change ?? null,
    risk: spec.risk ?? null,
    improvementId: spec.improvementId ?? '',
    outcome: '',
    leaks: [],
  };
  item.ledgerName = ledgerNameOf(item);
  state.open.push(item);
  game.index.work.set(item.id, item);
  if (item.incident !== null) game.index.incidents.push(item);
  state.stats.arrived[item.type] = (state.stats.arrived[item.type] ?? 0) + 1;
  if (item.value !== null) state.earning.push(item);
  enterStep(game, item, 0, spec.roleId);
  tell(game, 'workArrived', item.roleId, {
    workId: item.id,
    roleId: item.roleId,
    serviceId: item.serviceId,
    amount: item.priority,
  });
  markChoice(game, item.roleId);
  return item;
}
