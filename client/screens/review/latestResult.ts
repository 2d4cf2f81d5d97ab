// Reads the results that travel in the public view as JSON, as far as the review has opened them.
import type { RoundResult } from '../../../shared/sim/result.ts';

/** From this step of the review on, the moments worth talking about are open. */
export const MOMENTS_STEP = 3;

/** Goals and metrics from the start; value, effort and the rest once causes are revealed. */
export type OpenedResult = Pick<RoundResult, 'round' | 'goals' | 'metrics'> & Partial<RoundResult>;

/** null for what is not there or cannot be read. */
export function parseResult(json: string): OpenedResult | null {
  try {
    return json === '' ? null : (JSON.parse(json) as OpenedResult);
  } catch {
    return null;
  }
}

export function isComplete(result: OpenedResult): result is RoundResult {
  return result.value !== undefined && result.effort !== undefined && result.roles !== undefined;
}

/** Rounds that have a result, in order. */
export function resultRounds(results: Readonly<Record<string, string>>): number[] {
  return Object.keys(results)
    .map(Number)
    .sort((a, b) => a - b);
}

export function latestResult(results: Readonly<Record<string, string>>): OpenedResult | null {
  return parseResult(results[String(resultRounds(results).at(-1) ?? '')] ?? '');
}
