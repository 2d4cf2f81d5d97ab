// The leak rows of a round as its result shows them: equal ones added up, largest first, and the titles of the work they name [RS1].
// Thousands of rows name a few hundred things: equal texts are made once. Reads only.
import type { LeakResult } from '../result.ts';
import type { Game, LeakRow } from '../state.ts';

/** Rows of one cause, step, role and doing. */
interface Sum {
  row: LeakRow;
  cents: number;
}

export function sumLeaks(game: Game): LeakResult[] {
  const chainOf = chainMaker(game);
  const leaks: LeakResult[] = [];
  for (const { row, cents } of sums(game)) {
    if (cents !== 0) leaks.push({ cause: row.cause, chain: chainOf(row), cents });
  }
  return leaks.sort((a, b) => b.cents - a.cents || compare(keyOf(a), keyOf(b)));
}

const keyOf = ({ cause, chain }: LeakResult): string => `${cause}|${chain.join('|')}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sums(game: Game): Sum[] {
  const { rows, sinks } = game.state.ledger;
  const all: Sum[] = [];
  const byCause = new Map<string, Map<string, Sum[]>>();
  const add = (row: LeakRow): void => {
    let byDoing = byCause.get(row.cause);
    if (byDoing === undefined) byCause.set(row.cause, (byDoing = new Map<string, Sum[]>()));
    let places = byDoing.get(row.doing);
    if (places === undefined) byDoing.set(row.doing, (places = []));
    const known = places.find((sum) => sum.row.stepId === row.stepId && sum.row.roleId === row.roleId);
    if (known !== undefined) {
      known.cents += row.cents;
      return;
    }
    const sum = { row, cents: row.cents };
    places.push(sum);
    all.push(sum);
  };
  for (const row of rows) add(row);
  for (const sink of Object.values(sinks)) for (const row of Object.values(sink)) add(row);
  return all;
}

/** From the cause outwards: known problem, step, role, and what one of its hands did meanwhile. */
function chainMaker(game: Game): (row: LeakRow) => string[] {
  const problems = new Map<string, string>();
  for (const problem of game.state.problems) {
    const cause = `incident:${problem.openIncidentId}`;
    if (problem.stage !== 'hidden' && !problems.has(cause)) problems.set(cause, `problem:${problem.id}`);
  }
  const steps = linkMaker('step');
  const roles = linkMaker('role');
  const doings = linkMaker('doing');
  return (row) => {
    const chain: string[] = [];
    const problem = problems.get(row.cause);
    if (problem !== undefined) chain.push(problem);
    if (row.stepId !== '') chain.push(steps(row.stepId));
    if (row.roleId !== '') chain.push(roles(row.roleId));
    if (row.doing !== '') chain.push(doings(row.doing));
    return chain;
  };
}

/** Makes `kind:id`, each only once. */
function linkMaker(kind: string): (id: string) => string {
  const links = new Map<string, string>();
  return (id) => {
    let link = links.get(id);
    if (link === undefined) links.set(id, (link = `${kind}:${id}`));
    return link;
  };
}

/** Titles, as text keys, of the work, steps, streams and problems that the leaks name; `text:` before one that has been written by hand. */
export function titlesOf(game: Game, leaks: readonly LeakResult[]): Record<string, string> {
  const links = new Set<string>();
  for (const { cause, chain } of leaks) {
    links.add(cause);
    for (const link of chain) links.add(link);
  }
  const wanted = new Set<string>();
  for (const link of links) wanted.add(link.slice(link.lastIndexOf(':') + 1));
  const titles: Record<string, string> = {};
  for (const route of game.rules.scenario.routes) {
    for (const step of route.steps)
      if (wanted.has(step.id)) titles[step.id] = `routes.${route.id}.steps.${step.id}.title`;
  }
  for (const stream of game.rules.scenario.streams)
    if (wanted.has(stream.id)) titles[stream.id] = `streams.${stream.id}.title`;
  for (const problem of game.state.problems) if (wanted.has(problem.id)) titles[problem.id] = problem.titleKey;
  for (const item of game.state.open)
    if (wanted.has(item.id)) titles[item.id] = item.titleText === '' ? item.titleKey : `text:${item.titleText}`;
  for (const item of game.state.earning) if (wanted.has(item.id)) titles[item.id] = item.titleKey;
  for (const item of game.state.closed) if (wanted.has(item.id)) titles[item.id] = item.titleKey;
  return titles;
}
