// Mean and quantiles over runs of every figure that a game ends with.

export interface Spread {
  mean: number;
  p10: number;
  p50: number;
  p90: number;
}

/** One spread for each figure that any of the runs has. */
export function summarise(runs: readonly Readonly<Record<string, number>>[]): Record<string, Spread> {
  const lists: Record<string, number[]> = {};
  for (const figures of runs) {
    for (const [name, figure] of Object.entries(figures)) (lists[name] ??= []).push(figure);
  }
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, spreadOf(list)]));
}

/** Quantiles by the nearest rank. */
export function spreadOf(list: readonly number[]): Spread {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const sum = sorted.reduce((total, figure) => total + figure, 0);
  return { mean: sorted.length === 0 ? 0 : sum / sorted.length, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
