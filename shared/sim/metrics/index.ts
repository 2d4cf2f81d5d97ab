// The list of metrics that goals, triggers and improvement checks may name. Values are integers; see each for its unit.
import type { MetricName } from '../../scenario/schema/basics.ts';
import type { Game } from '../state.ts';
import { changeSuccessShare, featuresReleased, leadTicksP50, missionDataMb, unplannedShare } from './flow.ts';
import { costCents, revenueCents, vendorMarginCents } from './money.ts';
import { availability, csat, incidentSlaMetShare } from './service.ts';

interface Metric {
  measure: (game: Game) => number;
  /** A flow grows over the round; a level is what it is. */
  kind: 'flow' | 'level';
  /** Whether less is better. */
  isInverse: boolean;
}

export const METRICS_BY_NAME: Record<MetricName, Metric> = {
  revenueCents: { measure: revenueCents, kind: 'flow', isInverse: false },
  costCents: { measure: costCents, kind: 'flow', isInverse: true },
  csat: { measure: csat, kind: 'level', isInverse: false },
  incidentSlaMetShare: { measure: incidentSlaMetShare, kind: 'level', isInverse: false },
  availability: { measure: availability, kind: 'level', isInverse: false },
  missionDataMb: { measure: missionDataMb, kind: 'flow', isInverse: false },
  featuresReleased: { measure: featuresReleased, kind: 'flow', isInverse: false },
  unplannedShare: { measure: unplannedShare, kind: 'level', isInverse: true },
  changeSuccessShare: { measure: changeSuccessShare, kind: 'level', isInverse: false },
  leadTicksP50: { measure: leadTicksP50, kind: 'level', isInverse: true },
  vendorMarginCents: { measure: vendorMarginCents, kind: 'flow', isInverse: false },
};

export function measure(game: Game, metric: MetricName): number {
  return METRICS_BY_NAME[metric].measure(game);
}

export function isMet(metric: MetricName, actual: number, target: number): boolean {
  return METRICS_BY_NAME[metric].isInverse ? actual <= target : actual >= target;
}
