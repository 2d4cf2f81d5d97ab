// `check-scenario`: says `ok` for each scenario file, or where each fault is. Reading and checking are elsewhere.
import { formatFault } from '../../shared/scenario/fault.ts';
import { readScenario } from './readScenario.ts';

const OK = 0;
const FAULTY = 1;
const USAGE = 'usage: npm run check-scenario -- FILE…';

/**
 * Runs the command.
 * @param args files (or ids of shipped scenarios)
 * @returns the exit code: 0 when all are fine, else 1
 */
export function run(args: string[]): Promise<number> {
  if (args.length === 0) {
    process.stderr.write(`${USAGE}\n`);
    return Promise.resolve(FAULTY);
  }
  let code = OK;
  for (const name of args) {
    const read = readScenario(name);
    const lines = 'faults' in read ? read.faults.map(formatFault) : [`${read.file}: ok`];
    if ('faults' in read) code = FAULTY;
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return Promise.resolve(code);
}
