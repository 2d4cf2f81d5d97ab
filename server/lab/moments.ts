// `moments SCENARIO`: plays teams of several styles and shows which moments the detectors find with each, per cent of games by
// round and (in brackets) in any round; and checks in every game that each cent and each hand-tick is explained.
// Exit 0; 1 when something is not explained; 2 for bad arguments.
import { parseArgs } from 'node:util';
import { recordFaults } from '../../shared/analysis/recordFaults.ts';
import { countHits, momentsTable } from './moments/momentsTable.ts';
import { MIXED, playStyle } from './moments/playStyle.ts';
import { progressBar } from './progressBar.ts';
import { requireScenario } from './readScenario.ts';

const DONE = 0;
const UNEXPLAINED = 1;
const BAD_ARGUMENTS = 2;
const STYLES = ['reactive', 'local', 'orchestrated', 'learning', 'random', MIXED];
const USAGE = 'usage: npm run moments -- [SCENARIO] [--runs N] [--seed N] [--styles a,b]';

export function run(args: string[]): Promise<number> {
  try {
    return Promise.resolve(playAll(readArgs(args)));
  } catch (error) {
    process.stderr.write(`moments: ${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return Promise.resolve(BAD_ARGUMENTS);
  }
}

interface Wish {
  scenarioId: string;
  runs: number;
  seed: number;
  styles: string[];
}

function playAll({ scenarioId, runs, seed, styles }: Wish): number {
  const scenario = requireScenario(scenarioId);
  const bar = progressBar(runs * styles.length, process.stderr);
  const faults: string[] = [];
  let done = 0;
  const hits = styles.map((style) => {
    const records = Array.from({ length: runs }, (_, run) => {
      const record = playStyle(scenario, style, seed + run);
      faults.push(...recordFaults(record).map((fault) => `${style}, seed ${seed + run}: ${fault}`));
      bar.show(++done);
      return record;
    });
    return countHits(style, records);
  });
  bar.clear();
  const shown = hits.map((style) => `${style.style} ${(style.shown / runs).toFixed(1)}`).join(', ');
  const explained = faults.length === 0 ? 'every cent and every hand-tick is explained' : faults.join('\n');
  process.stdout.write(`${scenario.id}, ${runs} games of each style from seed ${seed}\n${momentsTable(hits)}\n`);
  process.stdout.write(`shown to a team: ${shown} moments\n${done} games: ${explained}\n`);
  return faults.length === 0 ? DONE : UNEXPLAINED;
}

function readArgs(args: string[]): Wish {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { runs: { type: 'string' }, seed: { type: 'string' }, styles: { type: 'string' } },
  });
  return {
    scenarioId: positionals[0] ?? 'mission-to-mars',
    runs: wholeNumber(values.runs ?? '12', '--runs'),
    seed: wholeNumber(values.seed ?? '1000', '--seed'),
    styles: values.styles?.split(',') ?? STYLES,
  };
}

function wholeNumber(text: string, where: string): number {
  if (!/^\d{1,6}$/.test(text) || text === '0') throw new Error(`${where} wants a whole number, found '${text}'`);
  return Number(text);
}
