// The leak rows of a round as its result shows them: largest first, and the titles of the work they name [RS1].
// Reads only.
import type { LeakResult } from '../result.ts';
import type { Game, LeakRow } from '../state.ts';
import { leakLinks } from './leakLinks.ts';

export interface LeakSums {
  leaked: LeakResult[];
  /** Ids that the leaks name: of work, streams, steps, roles, problems, and words for what hands did. */
  named: ReadonlySet<string>;
}

/** Every row is one leak: an item has one row for each place and doing (value/leaks.ts), a sink one for each doing. */
export function sumLeaks(game: Game): LeakSums {
  const { rows, sinks } = game.state.ledger;
  const links = leakLinks(game);
  const leaks: LeakResult[] = [];
  const causes = new Set<string>();
  const add = (row: LeakRow): void => {
    causes.add(row.cause);
    leaks.push({ cause: row.cause, chain: links.chainOf(row), cents: row.cents });
  };
  for (const row of rows) add(row);
  for (const sink of Object.values(sinks)) for (const row of Object.values(sink)) add(row);
  return { leaked: largestFirst(leaks), named: links.idsWith(causes) };
}

/**
 * Sorted by cents, equal ones by their text. Numbers are sorted as numbers (cents and place in one, exact up to 2^53),
 * and texts are only made where cents are equal: comparing thousands of texts costs more than all the rest.
 */
function largestFirst(leaks: readonly LeakResult[]): LeakResult[] {
  const keys = new Float64Array(leaks.length);
  for (const [position, leak] of leaks.entries()) keys[position] = leak.cents * leaks.length + position;
  keys.sort();
  const sorted: LeakResult[] = [];
  for (let rank = keys.length - 1; rank >= 0; rank--) {
    const leak = leaks[(keys[rank] ?? 0) % leaks.length];
    if (leak !== undefined) sorted.push(leak);
  }
  for (let from = 0, to = 1; from < sorted.length; from = to, to++) {
    while (to < sorted.length && sorted[to]?.cents === sorted[from]?.cents) to++;
    if (to - from === 1) continue;
    for (const [offset, leak] of byText(sorted.slice(from, to)).entries()) sorted[from + offset] = leak;
  }
  return sorted;
}

function byText(leaks: readonly LeakResult[]): LeakResult[] {
  const keyed = leaks.map((leak) => ({ leak, key: `${leak.cause}|${leak.chain.join('|')}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ leak }) => leak);
}

/** Titles, as text keys, of the work, steps, streams and problems that the leaks name; `text:` before one that has been written by hand. */
export function titlesOf(game: Game, named: ReadonlySet<string>): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const route of game.rules.scenario.routes) {
    for (const step of route.steps)
      if (named.has(step.id)) titles[step.id] = `routes.${route.id}.steps.${step.id}.title`;
  }
  for (const stream of game.rules.scenario.streams)
    if (named.has(stream.id)) titles[stream.id] = `streams.${stream.id}.title`;
  for (const problem of game.state.problems) if (named.has(problem.id)) titles[problem.id] = problem.titleKey;
  for (const item of game.state.open)
    if (named.has(item.id)) titles[item.id] = item.titleText === '' ? item.titleKey : `text:${item.titleText}`;
  for (const item of game.state.earning) if (named.has(item.id)) titles[item.id] = item.titleKey;
  for (const item of game.state.closed) if (named.has(item.id)) titles[item.id] = item.titleKey;
  return titles;
}
