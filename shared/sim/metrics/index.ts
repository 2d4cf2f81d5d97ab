// The list of metrics that goals, triggers and improvement checks may name. Values are integers; see each for its unit.
import type { MetricName } from '../../scenario/schema/basics.ts';
import type { Game } from '../state.ts';
import { changeSuccessShare, featuresReleased, leadTicksP50, missionDataMb, unplannedShare } from './flow.ts';
import { needShare, problemsFixed, toilShare } from './causes.ts';
import { commitmentShare, debt, handoffs, wip } from './load.ts';
import { contractMetShare, costCents, revenueCents, vendorMarginCents } from './money.ts';
import { availability, csat, incidentSlaMetShare } from './service.ts';

interface Metric {
  measure: (game: Game) => number;
  /** A flow grows over the round; a level is what it is. */
  kind: 'flow' | 'level';
  /** Whether less is better. */
  isInverse: boolean;
  /** The most there can be; 0 = no limit. */
  max: number;
}

export const METRICS_BY_NAME: Record<MetricName, Metric> = {
  revenueCents: { measure: revenueCents, kind: 'flow', isInverse: false, max: 0 },
  costCents: { measure: costCents, kind: 'flow', isInverse: true, max: 0 },
  csat: { measure: csat, kind: 'level', isInverse: false, max: 100_000 },
  incidentSlaMetShare: { measure: incidentSlaMetShare, kind: 'level', isInverse: false, max: 1000 },
  availability: { measure: availability, kind: 'level', isInverse: false, max: 1000 },
  missionDataMb: { measure: missionDataMb, kind: 'flow', isInverse: false, max: 0 },
  featuresReleased: { measure: featuresReleased, kind: 'flow', isInverse: false, max: 0 },
  unplannedShare: { measure: unplannedShare, kind: 'level', isInverse: true, max: 1000 },
  toilShare: { measure: toilShare, kind: 'level', isInverse: true, max: 1000 },
  problemsFixed: { measure: problemsFixed, kind: 'flow', isInverse: false, max: 0 },
  needShare: { measure: needShare, kind: 'level', isInverse: false, max: 1000 },
  changeSuccessShare: { measure: changeSuccessShare, kind: 'level', isInverse: false, max: 1000 },
  leadTicksP50: { measure: leadTicksP50, kind: 'level', isInverse: true, max: 0 },
  vendorMarginCents: { measure: vendorMarginCents, kind: 'flow', isInverse: false, max: 0 },
  wip: { measure: wip, kind: 'level', isInverse: true, max: 0 },
  handoffs: { measure: handoffs, kind: 'flow', isInverse: true, max: 0 },
  debt: { measure: debt, kind: 'level', isInverse: true, max: 1000 },
  contractMetShare: { measure: contractMetShare, kind: 'level', isInverse: false, max: 1000 },
  commitmentShare: { measure: commitmentShare, kind: 'level', isInverse: false, max: 1000 },
};

export function measure(game: Game, metric: MetricName): number {
  return METRICS_BY_NAME[metric].measure(game);
}

export function isMet(metric: MetricName, actual: number, target: number): boolean {
  return METRICS_BY_NAME[metric].isInverse ? actual <= target : actual >= target;
}

/** What an improvement is expected to bring a figure to: baseline × factor, never more than there can be. */
export function expectedOf(metric: MetricName, baseline: number, factorPerMille: number): number {
  const expected = Math.floor((baseline * factorPerMille) / 1000);
  const { max } = METRICS_BY_NAME[metric];
  return max === 0 ? expected : Math.min(max, expected);
}
