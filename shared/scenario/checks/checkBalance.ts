// Guards that claims name policies and figures that exist, and say what they promise.
import { BOT_STYLES } from '../../sim/bots/index.ts';
import { METRICS } from '../schema/basics.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

/** Figures of a whole game, beside the metrics of its rounds. */
export const GAME_FIGURES = ['realisedCents', 'netCents', 'goalsMet'] as const;

export const checkBalance: Check = (scenario, report) => {
  const players = [...BOT_STYLES, ...idsOf(scenario.policies)];
  const figures = [...GAME_FIGURES, ...METRICS];
  for (const [position, claim] of scenario.balance.claims.entries()) {
    const path = ['balance', 'claims', position];
    checkReference(report, [...path, 'policy'], claim.policy, 'a policy', players);
    checkReference(report, [...path, 'against'], claim.against, 'a policy', players);
    checkReference(report, [...path, 'metric'], claim.metric, 'a figure', figures);
    if (claim.atLeastPerMille === undefined && claim.atMostPerMille === undefined)
      report(path, 'a claim without a bound', 'atLeastPerMille, atMostPerMille, or both');
  }
};
