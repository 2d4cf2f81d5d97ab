// The counters of a round as the state keeps them; they begin anew when a round starts (stats.ts).
// Shapes only; metrics and results are computed from them elsewhere.
import type { WorkType } from '../scenario/schema/basics.ts';

/** Counters of the present round; reset when a round starts. */
export interface RoundStats {
  effortMilli: Record<string, number[]>;
  arrived: Partial<Record<WorkType, number>>;
  finished: Partial<Record<WorkType, number>>;
  wipStart: number;
  leadTicks: number[];
  touchedTicks: number;
  elapsedTicks: number;
  waitTicks: Record<string, number>;
  waitCounts: Record<string, number>;
  incidentsClosed: number;
  incidentsInSla: number;
  recoveryTicks: number[];
  deployments: number;
  failedChanges: number;
  changeLeadTicks: number[];
  featuresBuilt: number;
  featuresReleased: number;
  /** Of those: released with their need known. */
  needsMet: number;
  problemsFixed: number;
  buildMilli: number;
  builds: number;
  healthSum: number;
  healthTicks: number;
  dataKb: number;
  noiseEvents: number;
  signalEvents: number;
  missedSignals: number;
  handoffs: number;
  /** Commitments of time boxes that were met and missed [TB3]. */
  commitmentsMet: number;
  commitmentsMissed: number;
  queueSum: Record<string, number>;
  changeQueueStart: number;
}
