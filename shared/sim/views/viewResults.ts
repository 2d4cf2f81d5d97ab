// The results of rounds as JSON, opened step by step: outcomes first, causes only when the facilitator reveals them.
import type { LeakResult, RoundResult } from '../result.ts';
import type { Game, Phase } from '../state.ts';

/** From this step of the review on, causes and time are open too. */
export const CAUSES_STEP = 2;

/** From this step of the review on, the moments worth talking about are open as well. */
export const MOMENTS_STEP = 3;

/** Leaks of a round that are shown one by one. */
const LEAKS_MAX = 120;

/** Id of a cause that stands for many small ones of its kind. */
const REST_ID = 'rest';

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
  const { round, goals, metrics, improvements } = result;
  const texts = {
    outcomes: JSON.stringify({ round, goals, metrics, improvements }),
    all: JSON.stringify(condense(result)),
  };
  cache.set(result, texts);
  return texts;
}

/** The largest leaks travel one by one; the many small ones as sums by kind, step and role, so that the totals stay exact. */
function condense(result: RoundResult): RoundResult {
  const { leaked } = result.value;
  const kept = leaked.slice(0, LEAKS_MAX);
  const rest = new Map<string, LeakResult>();
  for (const leak of leaked.slice(LEAKS_MAX)) {
    const kind = leak.cause.slice(0, leak.cause.indexOf(':'));
    const chain = leak.chain.filter((link) => link.startsWith('step:') || link.startsWith('role:'));
    const key = `${kind}|${chain.join('|')}`;
    const known = rest.get(key);
    if (known === undefined) rest.set(key, { cause: `${kind}:${REST_ID}`, chain, cents: leak.cents });
    else known.cents += leak.cents;
  }
  const shown = [...kept, ...rest.values()];
  const named = new Set(
    shown.flatMap(({ cause, chain }) => [cause, ...chain]).map((link) => link.slice(link.lastIndexOf(':') + 1)),
  );
  const titles = Object.fromEntries(Object.entries(result.titles).filter(([id]) => named.has(id)));
  return { ...result, value: { ...result.value, leaked: shown }, titles };
}
