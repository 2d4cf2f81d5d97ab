// `validate`: the engine against queueing theory and against bands of real ticket data. Measuring and judging are in validate/.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { progressBar } from './progressBar.ts';
import { QUEUE_CASES } from './validate/queueCases.ts';
import { DESK_ID, validateDesk } from './validate/validateDesk.ts';
import { queueJobs, validateQueues } from './validate/validateQueues.ts';
import { deskTable, queueTable } from './validate/validateTable.ts';

const NAMES = [...QUEUE_CASES.map(({ id }) => id), DESK_ID];
const USAGE = `usage: validate [--short] [--only ${NAMES.join('|')}] [--workers N]`;

const DONE = 0;
const OUTSIDE = 1;
const BAD_ARGUMENTS = 2;

interface Options {
  isShort: boolean;
  only: string | undefined;
  workers: number;
}

/**
 * Runs the command.
 * @param args what follows `validate` on the command line
 * @returns the exit code: 0, 1 when a figure is outside its tolerance or band, 2 after a message on stderr
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return BAD_ARGUMENTS;
  }
  const areQueuesFine = options.only === DESK_ID || (await showQueues(options));
  const isDeskFine = (options.only !== undefined && options.only !== DESK_ID) || showDesk(options);
  return areQueuesFine && isDeskFine ? DONE : OUTSIDE;
}

async function showQueues(options: Options): Promise<boolean> {
  const jobs = queueJobs(options.isShort, options.only);
  const bar = progressBar(jobs.length, process.stderr);
  const reports = await validateQueues(jobs, options.workers, bar.show);
  bar.clear();
  process.stdout.write(`${queueTable(reports)}\n\n`);
  return reports.every(({ rows, faults }) => faults.length === 0 && rows.every(({ ok }) => ok));
}

function showDesk(options: Options): boolean {
  const report = validateDesk(options);
  process.stdout.write(`${deskTable(report)}\n`);
  return report.faults.length === 0 && report.rows.every(({ ok }) => ok);
}

function readOptions(args: string[]): Options | null {
  try {
    const { values } = parseArgs({
      args,
      options: { short: { type: 'boolean' }, only: { type: 'string' }, workers: { type: 'string' } },
    });
    const { only, short: isShort = false } = values;
    const workers = Number(values.workers ?? availableParallelism());
    const isKnown = only === undefined || NAMES.includes(only);
    return isKnown && Number.isInteger(workers) && workers > 0 ? { isShort, only, workers } : null;
  } catch {
    return null;
  }
}
