// What is kept of one piece of work, taken from the game's own record of it. Reads only.
import type { ClosedWork, EffortClass, WorkItem } from '../../sim/state.ts';
import type { ItemRecord } from './types.ts';

export function newItem(item: WorkItem, effortClass: EffortClass): ItemRecord {
  const record: ItemRecord = {
    id: item.id,
    number: item.number,
    type: item.type,
    streamId: item.streamId,
    serviceId: item.serviceId,
    titleKey: item.titleKey,
    titleText: item.titleText,
    effortClass,
    ledgerName: item.ledgerName,
    arrivedTick: item.arrivedTick,
    closedTick: -1,
    outcome: '',
    dueTick: item.dueTick,
    touchedTicks: 0,
    workedMilli: 0,
    handoffs: 0,
    attempts: 0,
    priority: 0,
    isSlaMet: true,
    aboutId: item.aboutId,
    stuckTicks: 0,
    spans: [],
    incident: null,
    change: null,
    value: null,
  };
  fillFacts(record, item, effortClass);
  return record;
}

/** Brings a record up to date with the game. */
export function fillFacts(record: ItemRecord, item: WorkItem, effortClass: EffortClass): void {
  const { incident, change, value } = item;
  record.effortClass = effortClass;
  record.dueTick = item.dueTick;
  record.touchedTicks = item.touchedTicks;
  record.workedMilli = item.workedMilli;
  record.handoffs = item.handoffs;
  record.attempts = item.attempt;
  record.priority = item.priority;
  record.isSlaMet = incident === null || !incident.isSlaBreached;
  if (incident !== null)
    record.incident = {
      origin: incident.origin,
      problemId: incident.problemId,
      sourceId: incident.sourceId,
      impactPerMille: incident.impactPerMille,
      isMajor: incident.isMajor,
      slaDueTick: incident.slaDueTick,
      misroutes: item.attempt,
      isTold: incident.isCommunicated,
      occurrences: incident.occurrences,
    };
  if (change !== null)
    record.change = {
      kind: change.kind,
      risk: change.risk,
      trueRisk: change.trueRisk,
      batchSize: change.batchSize,
      collisions: change.collisions,
      untestedPerMille: change.untestedPerMille,
      isSigned: change.isSigned,
      hasFailed: record.change?.hasFailed ?? false,
    };
  if (value !== null)
    record.value = {
      centsPerTick: value.centsPerTick,
      liveTick: value.isLive ? value.liveTick : -1,
      isNeedKnown: value.isNeedKnown,
      asOrderedPerMille: value.asOrderedPerMille,
    };
}

/** Of work that was never seen open. */
export function newItemOfClosed(closed: ClosedWork, ledgerName: string): ItemRecord {
  return {
    id: closed.id,
    number: 0,
    type: closed.type,
    streamId: closed.streamId,
    serviceId: closed.serviceId,
    titleKey: closed.titleKey,
    titleText: '',
    effortClass: closed.type === 'toil' ? 'toil' : closed.type === 'incident' ? 'failureDemand' : 'value',
    ledgerName,
    arrivedTick: closed.arrivedTick,
    closedTick: closed.closedTick,
    outcome: closed.outcome,
    dueTick: 0,
    touchedTicks: closed.touchedTicks,
    workedMilli: closed.workedMilli,
    handoffs: closed.handoffs,
    attempts: 0,
    priority: closed.priority,
    isSlaMet: closed.isSlaMet,
    aboutId: '',
    stuckTicks: 0,
    spans: [],
    incident: null,
    change: null,
    value: null,
  };
}
