// What an improvement was expected to bring and what it brought: baseline, target, actual, verdict [IM6, IM11]. Reads only.
import type { ImprovementSpec } from '../../scenario/schema.ts';
import { expectedOf, isMet, measure } from '../metrics/index.ts';
import type { ImprovementResult } from '../result.ts';
import type { Game } from '../state.ts';

const UNKNOWN = -1;

/** −1 while there is no baseline. */
export function targetOf({ check }: ImprovementSpec, baseline: number): number {
  return baseline < 0 ? UNKNOWN : expectedOf(check.metric, baseline, check.expectedPerMille);
}

export function verdictOf(spec: ImprovementSpec, baseline: number, actual: number): 'hit' | 'missed' {
  return isMet(spec.check.metric, actual, targetOf(spec, baseline)) ? 'hit' : 'missed';
}

/** Every improvement that is chosen, in the order of the scenario, as the round that is just over shows it. */
export function judgeImprovements(game: Game): ImprovementResult[] {
  const results: ImprovementResult[] = [];
  for (const { id, state, ownerRoleId, baseline } of game.state.improvements) {
    const spec = game.rules.improvements.get(id);
    if (spec === undefined || state === 'offered') continue;
    const { metric } = spec.check;
    const actual = measure(game, metric);
    const isOpen = state !== 'active' || baseline < 0;
    const verdict = isOpen ? 'open' : verdictOf(spec, baseline, actual);
    results.push({ id, ownerRoleId, metric, baseline, target: targetOf(spec, baseline), actual, verdict });
  }
  return results;
}
