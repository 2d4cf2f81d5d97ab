// Metrics of flow and effort: releases, changes, lead time, mission data, unplanned work. Shares in per mille.
import { EFFORT_INDEX } from '../stats.ts';
import type { Game } from '../state.ts';

export const missionDataMb = (game: Game): number => Math.floor(game.state.stats.dataKb / 1000);

export const featuresReleased = (game: Game): number => game.state.stats.featuresReleased;

export function changeSuccessShare(game: Game): number {
  const { deployments, failedChanges } = game.state.stats;
  return deployments === 0 ? 1000 : Math.floor(((deployments - failedChanges) * 1000) / deployments);
}

export function leadTicksP50(game: Game): number {
  return percentile(game.state.stats.leadTicks, 500);
}

/** Failure demand and toil as a share of busy hand time. */
export function unplannedShare(game: Game): number {
  let unplanned = 0;
  let busy = 0;
  for (const row of Object.values(game.state.stats.effortMilli)) {
    unplanned += (row[EFFORT_INDEX.failureDemand] ?? 0) + (row[EFFORT_INDEX.toil] ?? 0);
    for (let position = 0; position < row.length; position++)
      if (position !== EFFORT_INDEX.idle) busy += row[position] ?? 0;
  }
  return busy === 0 ? 0 : Math.floor((unplanned * 1000) / busy);
}

/** Nearest-rank percentile (share in per mille); 0 of nothing. */
export function percentile(values: readonly number[], sharePerMille: number): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil((sorted.length * sharePerMille) / 1000) - 1)] ?? 0;
}
