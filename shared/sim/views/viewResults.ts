// The results of rounds as JSON, opened step by step: outcomes first, causes only when the facilitator reveals them.
import type { RoundResult } from '../result.ts';
import type { Game, Phase } from '../state.ts';

/** From this step of the review on, causes and time are open too. */
const CAUSES_STEP = 2;

const PHASES_WITH_RESULTS: ReadonlySet<Phase> = new Set<Phase>(['review', 'improve', 'debrief', 'closed']);

interface ResultTexts {
  outcomes: string;
  all: string;
}

/** Results never change once they are there, and the view is built every tick. */
const cache = new WeakMap<RoundResult, ResultTexts>();

/** JSON by round number; empty outside the phases in which a team looks back. */
export function viewResults({ state }: Game): Record<string, string> {
  const views: Record<string, string> = {};
  if (!PHASES_WITH_RESULTS.has(state.phase)) return views;
  for (const result of state.results) {
    const texts = textsOf(result);
    views[String(result.round)] = state.revealStep >= CAUSES_STEP ? texts.all : texts.outcomes;
  }
  return views;
}

function textsOf(result: RoundResult): ResultTexts {
  const known = cache.get(result);
  if (known) return known;
  const { round, goals, metrics } = result;
  const texts = { outcomes: JSON.stringify({ round, goals, metrics }), all: JSON.stringify(result) };
  cache.set(result, texts);
  return texts;
}
