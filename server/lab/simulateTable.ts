// The figures of many runs as a table for a terminal. For people; scripts use --json.
import type { RunSummary } from './runReport.ts';
import { spreadOf, summarise } from './summarise.ts';

const NAME_WIDTH = 24;
const FIGURE_WIDTH = 16;

/** Two tables: the spread of every metric, and by round how often each goal was met. */
export function simulateTable(title: string, runs: readonly RunSummary[]): string {
  const lines = [title, '', row('metric', ['mean', 'p10', 'p50', 'p90'])];
  for (const [name, { mean, p10, p50, p90 }] of Object.entries(summarise(runs.map(({ figures }) => figures)))) {
    lines.push(row(name, [mean, p10, p50, p90].map(figure)));
  }
  lines.push('', row('goal', ['target', 'p50', 'met in %']));
  const rounds = Math.max(0, ...runs.map((run) => run.goals.length));
  for (let round = 0; round < rounds; round++) lines.push(...goalRows(runs, round));
  lines.push('', `seed ${String(runs[0]?.seed)}: final state ${runs[0]?.hash ?? ''}`);
  return `${lines.join('\n')}\n`;
}

function goalRows(runs: readonly RunSummary[], round: number): string[] {
  const goals = runs[0]?.goals[round] ?? [];
  return goals.map((goal, position) => {
    const all = runs.flatMap((run) => run.goals[round]?.[position] ?? []);
    const metShare = all.filter((one) => one.met).length / Math.max(1, all.length);
    const { p50 } = spreadOf(all.map((one) => one.actual));
    return row(`round ${round + 1}: ${goal.id}`, [figure(goal.target), figure(p50), (metShare * 100).toFixed(0)]);
  });
}

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(FIGURE_WIDTH)).join('');

const figure = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 3 : 1);
