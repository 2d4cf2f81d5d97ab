// `chaos`: breaks the server on purpose and says what came of it. `chaos security`: the campaigns of an attacker, each against a
// server of its own. What is tried is in chaos/; here are the options, the table and the exit code.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { runSecurity } from './chaos/runSecurity.ts';
import { CAMPAIGNS } from './chaos/security/campaigns.ts';
import { verdictTable } from './chaos/security/verdict.ts';

const USAGE = `usage: chaos security [--short] [--json] [campaign …]\ncampaigns: ${Object.keys(CAMPAIGNS).join(', ')}`;

const DONE = 0;
const MISSED = 1;
const BAD_ARGUMENTS = 2;

/**
 * Runs the command.
 * @param args what follows `chaos` on the command line
 * @returns the exit code: 0, 1 when a target is missed, 2 after a message on stderr
 */
export async function run(args: string[]): Promise<number> {
  const wish = readWish(args);
  if (wish === null) {
    process.stderr.write(`${USAGE}\n`);
    return BAD_ARGUMENTS;
  }
  const say = (what: string): void => void process.stderr.write(`${what}\n`);
  const verdicts = await runSecurity(wish.names, wish.size, say);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  process.stdout.write(
    wish.isJson ? `${JSON.stringify({ machine, verdicts })}\n` : `${machine}\n\n${verdictTable(verdicts)}\n`,
  );
  return verdicts.every(({ isMet }) => isMet) ? DONE : MISSED;
}

function readWish(args: string[]): { names: string[]; size: 'full' | 'short'; isJson: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { short: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    const [kind, ...wanted] = positionals;
    const names = wanted.length === 0 ? Object.keys(CAMPAIGNS) : wanted;
    if (kind !== 'security' || names.some((name) => !Object.hasOwn(CAMPAIGNS, name))) return null;
    return { names, size: values.short === true ? 'short' : 'full', isJson: values.json ?? false };
  } catch {
    return null;
  }
}
