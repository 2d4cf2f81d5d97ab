// `balance`: plays a scenario with many kinds of bots over many seeds and prints, line by line, what it should show and what
// it shows. Exit 1 when a line misses its target.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { balanceTable } from './balance/balanceTable.ts';
import { measureAll } from './balance/measureAll.ts';
import { MEASURES } from './balance/measures/index.ts';
import { progressBar } from './progressBar.ts';
import { requireScenario } from './readScenario.ts';

const DONE = 0;
const MISSED = 1;
const BAD_ARGUMENTS = 2;

const USAGE = `usage: balance [scenario id or file] [--runs N] [--seed N] [--workers N] [--only M1,M9,passing,claims,engagement] [--json]`;
const RUNS = 200;
const FIRST_SEED = 1001;

/** @returns the exit code: 0, 1 when a target is missed, 2 after a message on stderr */
export async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        seed: { type: 'string' },
        workers: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const scenario = requireScenario(positionals[0] ?? 'mission-to-mars');
    const wishes = values.only?.split(',') ?? [
      ...scenario.balance.stories,
      ...(scenario.balance.stories.includes('M9') ? ['passing'] : []),
      'engagement',
      'claims',
    ];
    for (const wish of wishes) {
      if (!MEASURES.some(({ story }) => story === wish))
        throw new Error(`--only: there is no '${wish}'; there are ${MEASURES.map(({ story }) => story).join(', ')}`);
    }
    const runs = atLeastOne(values.runs, '--runs', RUNS);
    let bar: ReturnType<typeof progressBar> | undefined;
    const started = performance.now();
    const { rows, played } = await measureAll({
      scenario,
      stories: wishes,
      firstSeed: atLeastOne(values.seed, '--seed', FIRST_SEED),
      runs,
      workers: atLeastOne(values.workers, '--workers', availableParallelism()),
      onDone: (done, all) => (bar ??= progressBar(all, process.stderr)).show(done),
    });
    bar?.clear();
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const head = `${scenario.id}: ${played} games, ${runs} seeds for each line, ${seconds} s`;
    process.stdout.write(
      values.json ? `${JSON.stringify({ scenario: scenario.id, runs, rows })}\n` : balanceTable(head, rows),
    );
    return rows.every(({ isOk }) => isOk) ? DONE : MISSED;
  } catch (error) {
    process.stderr.write(`balance: ${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return BAD_ARGUMENTS;
  }
}

function atLeastOne(text: string | undefined, name: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${name} wants a whole number from 1 on, found '${text}'`);
  return number;
}
