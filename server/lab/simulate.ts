// `simulate`: headless runs with bots, as a table or as JSON. Parsing, playing and shaping are in the files beside it.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { progressBar } from './progressBar.ts';
import { requireScenario } from './readScenario.ts';
import { runAll } from './runAll.ts';
import type { RunSummary } from './runReport.ts';
import { jsonFrame } from './simulateJson.ts';
import { BadArguments, checkAgainst, parseSimulateOptions, USAGE, type SimulateOptions } from './simulateOptions.ts';
import type { RunPlan } from './simulateRun.ts';
import { simulateTable } from './simulateTable.ts';
import { summarise } from './summarise.ts';

const DONE = 0;
const BAD_ARGUMENTS = 2;

/**
 * Runs the command.
 * @param args what follows `simulate` on the command line
 * @returns the exit code: 0, or 2 after a message on stderr
 */
export async function run(args: string[]): Promise<number> {
  try {
    await simulate(parseSimulateOptions(args));
    return DONE;
  } catch (error) {
    if (error instanceof BadArguments) process.stderr.write(`simulate: ${error.message}\n${USAGE}\n`);
    else process.stderr.write(`simulate: ${error instanceof Error ? error.message : String(error)}\n`);
    return BAD_ARGUMENTS;
  }
}

async function simulate(options: SimulateOptions): Promise<void> {
  const scenario = requireScenario(options.scenario);
  checkAgainst(options, scenario);
  if (options.journalDir !== undefined) mustBeWritable(options.journalDir);
  const { policy, roles, rounds, improvements, journalDir, isJson } = options;
  const plan: RunPlan = { scenario, policy, roles, rounds, improvements, journalDir };
  const bar = progressBar(options.runs, process.stderr);
  const started = performance.now();
  const summaries: RunSummary[] = [];
  await runAll({
    plan,
    firstSeed: options.seed,
    runs: options.runs,
    workers: options.workers,
    withJson: isJson,
    onReport: async ({ json, ...summary }) => {
      const lead = summaries.length === 0 ? jsonFrame.before(scenario.id, policy) : jsonFrame.between;
      if (isJson) await writeOut(lead + json);
      bar.show(summaries.push(summary));
    },
  });
  bar.clear();
  if (isJson) {
    await writeOut(jsonFrame.after(summarise(summaries.map(({ figures }) => figures))));
    return;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  await writeOut(simulateTable(`${scenario.id}, ${policy}: ${options.runs} runs in ${seconds} s`, summaries));
}

function mustBeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new BadArguments(`--journal: cannot write in '${folder}'`);
  }
}

/** Waits until a pipe has taken everything: the caller may end the process right after. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
