// Mean and quantiles over runs of every figure that a game ends with.
import type { RunOutput } from './simulateRun.ts';

export interface Spread {
  mean: number;
  p10: number;
  p50: number;
  p90: number;
}

/** Metrics that add up over rounds; of the others a game's figure is that of its last round. */
const ADDED: ReadonlySet<string> = new Set([
  'revenueCents',
  'costCents',
  'missionDataMb',
  'featuresReleased',
  'vendorMarginCents',
  'handoffs',
]);

/** One spread for each metric, and for the value that all rounds could have and have had. */
export function summarise(runs: readonly RunOutput[]): Record<string, Spread> {
  const figures: Record<string, number[]> = {};
  for (const run of runs) {
    for (const [name, figure] of Object.entries(figuresOf(run))) (figures[name] ??= []).push(figure);
  }
  return Object.fromEntries(Object.entries(figures).map(([name, list]) => [name, spreadOf(list)]));
}

function figuresOf({ rounds }: RunOutput): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const { metrics, value, goals } of rounds) {
    for (const [name, figure] of Object.entries(metrics))
      figures[name] = figure + (ADDED.has(name) ? (figures[name] ?? 0) : 0);
    figures['potentialCents'] = (figures['potentialCents'] ?? 0) + value.potentialCents;
    figures['realisedCents'] = (figures['realisedCents'] ?? 0) + value.realisedCents;
    figures['goalsMet'] = (figures['goalsMet'] ?? 0) + goals.filter((goal) => goal.met).length;
  }
  return figures;
}

/** Quantiles by the nearest rank. */
export function spreadOf(list: readonly number[]): Spread {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const sum = sorted.reduce((total, figure) => total + figure, 0);
  return { mean: sorted.length === 0 ? 0 : sum / sorted.length, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
