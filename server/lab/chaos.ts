// `chaos`: breaks the server on purpose and says what came of it. `chaos GROUP`: the campaigns of a group, each against servers of
// its own. What is tried is in chaos/; here are the options, the table and the exit code.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Group } from './chaos/Group.ts';
import { GROUPS } from './chaos/groups.ts';
import type { Size } from './chaos/size.ts';
import { verdictTable } from './chaos/verdict.ts';

const DONE = 0;
const MISSED = 1;
const BAD_ARGUMENTS = 2;

interface Wish {
  group: Group;
  names: readonly string[];
  size: Size;
  numbers: Record<string, number>;
  isJson: boolean;
}

/**
 * Runs the command.
 * @param args what follows `chaos` on the command line
 * @returns the exit code: 0, 1 when a target is missed, 2 after a message on stderr
 */
export async function run(args: string[]): Promise<number> {
  const wish = readWish(args);
  if (wish === null) {
    process.stderr.write(`${usage()}\n`);
    return BAD_ARGUMENTS;
  }
  const { group, names, size, numbers, isJson } = wish;
  const say = (what: string): void => void process.stderr.write(`${what}\n`);
  const verdicts = await group.run({ names, size, numbers, say });
  const load = loadavg().map((one) => one.toFixed(1));
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores (load ${load.join(' ')}), Node ${process.version}`;
  process.stdout.write(
    isJson ? `${JSON.stringify({ machine, verdicts })}\n` : `${machine}\n\n${verdictTable(verdicts)}\n`,
  );
  return verdicts.every(({ isMet }) => isMet) ? DONE : MISSED;
}

function usage(): string {
  const lines = Object.entries(GROUPS).map(([name, { campaigns, numbers }]) =>
    [`  ${name}:`, ...campaigns, ...numbers.map((number) => `[--${number} N]`)].join(' '),
  );
  return ['usage: chaos GROUP [--short] [--json] [campaign …]', 'groups and their campaigns:', ...lines].join('\n');
}

function readWish(args: string[]): Wish | null {
  const known = [...new Set(Object.values(GROUPS).flatMap(({ numbers }) => numbers))];
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        short: { type: 'boolean' },
        json: { type: 'boolean' },
        ...Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
      },
    });
    const [name = '', ...wanted] = positionals;
    const group = Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined;
    if (group === undefined || wanted.some((one) => !group.campaigns.includes(one))) return null;
    const numbers = numbersIn(values, known);
    if (numbers === null || Object.keys(numbers).some((one) => !group.numbers.includes(one))) return null;
    const names = wanted.length === 0 ? group.campaigns : wanted;
    return { group, names, size: values.short === true ? 'short' : 'full', numbers, isJson: values.json ?? false };
  } catch {
    return null;
  }
}

/** @returns null when one is no number, or below 0 */
function numbersIn(values: Readonly<Record<string, unknown>>, known: readonly string[]): Record<string, number> | null {
  const given = known
    .filter((name) => values[name] !== undefined)
    .map((name): [string, number] => [name, Number(values[name])]);
  return given.every(([, value]) => value >= 0 && Number.isFinite(value)) ? Object.fromEntries(given) : null;
}
