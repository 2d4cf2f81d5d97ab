// A new piece of work and its way into the first tray [WK1, WK2]. Every item is made here and nowhere else.
import type { WorkType } from '../../scenario/schema/basics.ts';
import { impatientOf, naggingOf, openWorkOf } from '../gameIndex.ts';
import { earnerOf, openIncidentOf } from '../value/accounts.ts';
import { themeOf } from '../portfolio/portfolioBooks.ts';
import { NO_THEME } from '../portfolio/portfolioRules.ts';
import { markChoice, tell } from '../tell.ts';
import type { Game, IncidentPart, EventPart, RiskPart, ValuePart, ChangePart, WorkItem } from '../state.ts';
import { noteDependant } from './dependencies.ts';
import { enterStep } from './enterStep.ts';
import { noteWaits } from './waits.ts';

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
function ledgerNameOf(game: Game, { type, streamId, id }: WorkItem): string {
  const isSmall = type === 'toil' || type === 'event' || type === 'request' || type === 'feedback';
  const stream = isSmall ? game.rules.streams.get(streamId) : undefined;
  return stream === undefined ? `${type}:${id}` : stream.ledgerName;
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
  /** Open work that has to be done first [DP1]. */
  waitsForId?: string;
  effortPerMille?: number;
  dueTick?: number;
  priority?: number;
  /** When it is older than this tick: demand that nobody knew of until now. */
  arrivedTick?: number;
  improvementId?: string;
  isShown?: boolean;
  /** Nobody is told yet: whether it stays is decided in the same tick. */
  isQuiet?: boolean;
  event?: EventPart | null;
  incident?: IncidentPart;
  value?: ValuePart | null;
  change?: ChangePart;
  risk?: RiskPart;
}

export function createWork(game: Game, spec: NewWork): WorkItem {
  const { state } = game;
  const letter = ID_LETTERS[spec.type];
  const count = (state.idCounters[letter] ?? 0) + 1;
  state.idCounters[letter] = count;
  const item = newItem(game, spec, `${letter}${count}`);
  item.ledgerName = ledgerNameOf(game, item);
  item.themeNumber = themeOf(game, item);
  state.open.push(item);
  game.index.open.push(openWorkOf(game.rules, item));
  game.index.work.set(item.id, item);
  state.stats.arrived[item.type] = (state.stats.arrived[item.type] ?? 0) + 1;
  if (item.value !== null) state.earning.push(item);
  noteItem(game, item);
  enterStep(game, item, 0, spec.roleId);
  if (spec.isQuiet !== true) announceWork(game, item);
  return item;
}

/** [ME1] Tells its role of new work. */
export function announceWork(game: Game, { id, roleId, serviceId, priority }: WorkItem): void {
  tell(game, 'workArrived', roleId, { workId: id, roleId, serviceId, amount: priority });
  markChoice(game, roleId);
}

/** What is read in every tick comes first: engines keep properties in this order, and neighbours come into the cache together. */
function newItem({ state }: Game, spec: NewWork, id: string): WorkItem {
  return {
    status: 'waiting',
    blockedBy: '',
    stepIndex: -1,
    roleId: spec.roleId,
    number: state.nextWorkNumber++,
    leaks: [],
    carrierId: '',
    type: spec.type,
    dueTick: spec.dueTick ?? 0,
    arrivedTick: spec.arrivedTick ?? state.tick,
    hands: [],
    event: spec.event ?? null,
    incident: spec.incident ?? null,
    streamId: spec.streamId,
    value: spec.value ?? null,
    change: spec.change ?? null,
    risk: spec.risk ?? null,
    rank: 0,
    priority: spec.priority ?? 0,
    remainingMilli: 0,
    stepEffortMilli: 0,
    id,
    attempt: 0,
    aboutId: spec.aboutId ?? '',
    waitsForId: spec.waitsForId ?? '',
    ledgerName: '',
    workedMilli: 0,
    touchedTicks: 0,
    serviceId: spec.serviceId ?? '',
    routeId: spec.routeId,
    blockedUntilTick: 0,
    luckHash: spec.luckHash,
    luckIndex: spec.luckIndex,
    titleKey: spec.titleKey,
    titleText: spec.titleText ?? '',
    nextStepIndex: -1,
    stepTick: state.tick,
    effortPerMille: spec.effortPerMille ?? 1000,
    isShown: spec.isShown ?? false,
    isSwarmed: false,
    isCommitted: false,
    decision: '',
    isPooled: false,
    assigneeId: '',
    handoffs: 0,
    isUntested: false,
    testPerMille: 1000,
    improvementId: spec.improvementId ?? '',
    themeNumber: NO_THEME,
    outcome: '',
    hiddenTicks: state.tick - (spec.arrivedTick ?? state.tick),
  };
}

/** Enters a new item into the look-ups that concern it. */
function noteItem(game: Game, item: WorkItem): void {
  const { rules, index } = game;
  const incident = openIncidentOf(rules, item);
  if (incident !== undefined) index.incidents.push(incident);
  const earner = earnerOf(rules, item);
  if (earner !== undefined) index.earning.push(earner);
  const impatient = impatientOf(rules, item);
  if (impatient !== undefined) index.impatient.push(impatient);
  noteDependant(game, item);
  const nagging = naggingOf(rules, item);
  if (nagging !== undefined) {
    index.nagging.push(nagging);
    index.nextNagTick = 0;
  }
  noteWaits(game, item);
}
