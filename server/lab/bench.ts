// `bench`: how fast it all is, each figure beside its target and, where there is one, its peer in the same run. What is measured
// is in bench/; here are the options, the table and the exit code.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { BenchResult } from './bench/Bench.ts';
import { BENCHES } from './bench/benches.ts';
import { judged, type Reading, readingsTable } from './bench/reading.ts';
import type { Size } from './chaos/size.ts';

const USAGE = `usage: bench [--short] [--json] [name …]\n       bench --list\nnames: ${Object.keys(BENCHES).join(', ')}`;

const DONE = 0;
const MISSED = 1;
const BAD_ARGUMENTS = 2;

interface Wish {
  names: readonly string[];
  size: Size;
  isJson: boolean;
  isList: boolean;
}

interface Measured extends BenchResult {
  name: string;
  /** Of the machine over the last minute, when this was measured. */
  load: number;
}

/**
 * Runs the command.
 * @param args what follows `bench` on the command line
 * @returns the exit code: 0, 1 when a target is missed, 2 after a message on stderr
 */
export async function run(args: string[]): Promise<number> {
  const wish = readWish(args);
  if (wish === null) {
    process.stderr.write(`${USAGE}\n`);
    return BAD_ARGUMENTS;
  }
  if (wish.isList) {
    process.stdout.write(`${Object.keys(BENCHES).join('\n')}\n`);
    return DONE;
  }
  const measured: Measured[] = [];
  for (const name of wish.names) measured.push(await measure(name, wish.size));
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  process.stdout.write(
    wish.isJson ? `${JSON.stringify({ machine, measured })}\n` : `${machine}\n\n${measured.map(textOf).join('\n\n')}\n`,
  );
  return measured.every(({ readings }) => readings.every(({ isMet }) => isMet)) ? DONE : MISSED;
}

/** One that ends in an exception has missed its target, and the next ones still run. */
async function measure(name: string, size: Size): Promise<Measured> {
  const say = (what: string): void => void process.stderr.write(`${what} …\n`);
  const [load = 0] = loadavg();
  try {
    const bench = BENCHES[name];
    if (bench === undefined) throw new Error(`there is no bench ${name}`);
    return { name, load, ...(await bench({ size, say })) };
  } catch (error) {
    const why = `ended by ${error instanceof Error ? error.message : String(error)}`;
    const readings: Reading[] = [judged('', name, why, 'a figure', false)];
    return { name, load, readings, figures: null };
  }
}

function textOf({ name, load, readings }: Measured): string {
  return `${name} (load of the machine before it: ${load.toFixed(1)})\n${readingsTable(readings)}`;
}

function readWish(args: string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { short: { type: 'boolean' }, json: { type: 'boolean' }, list: { type: 'boolean' } },
    });
    if (positionals.some((name) => !Object.hasOwn(BENCHES, name))) return null;
    const names = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
    const size = values.short === true ? 'short' : 'full';
    return { names, size, isJson: values.json ?? false, isList: values.list ?? false };
  } catch {
    return null;
  }
}
