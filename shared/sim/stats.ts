// The counters of a round at their start; reset when a round begins. No rules here.
import { EFFORT_CLASSES, type EffortClass, type RoundStats } from './state.ts';

/** Position of an effort class in the arrays of RoundStats.effortMilli. */
export const EFFORT_INDEX = Object.fromEntries(EFFORT_CLASSES.map((name, position) => [name, position])) as Record<
  EffortClass,
  number
>;

export function freshStats(roleIds: readonly string[]): RoundStats {
  const effortMilli: Record<string, number[]> = {};
  const queueSum: Record<string, number> = {};
  for (const roleId of roleIds) {
    effortMilli[roleId] = new Array<number>(EFFORT_CLASSES.length).fill(0);
    queueSum[roleId] = 0;
  }
  return {
    effortMilli,
    arrived: {},
    finished: {},
    wipStart: 0,
    leadTicks: [],
    touchedTicks: 0,
    elapsedTicks: 0,
    waitTicks: {},
    waitCounts: {},
    incidentsClosed: 0,
    incidentsInSla: 0,
    recoveryTicks: [],
    deployments: 0,
    failedChanges: 0,
    changeLeadTicks: [],
    featuresBuilt: 0,
    featuresReleased: 0,
    needsMet: 0,
    problemsFixed: 0,
    buildMilli: 0,
    builds: 0,
    healthSum: 0,
    healthTicks: 0,
    dataKb: 0,
    noiseEvents: 0,
    signalEvents: 0,
    missedSignals: 0,
    handoffs: 0,
    commitmentsMet: 0,
    commitmentsMissed: 0,
    queueSum,
    changeQueueStart: 0,
  };
}
