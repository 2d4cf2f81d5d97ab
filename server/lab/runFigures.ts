// The figures that a whole game ends with, from its rounds.
import type { RoundResult } from '../../shared/sim/result.ts';

/** Metrics that add up over rounds; of the others a game's figure is that of its last round. */
const ADDED: ReadonlySet<string> = new Set([
  'revenueCents',
  'costCents',
  'missionDataMb',
  'featuresReleased',
  'vendorMarginCents',
  'handoffs',
]);

/** One figure for each metric, and the value that all rounds could have and have had. */
export function figuresOf(rounds: readonly RoundResult[]): Record<string, number> {
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
