// `rehearse`: a whole session with scripted players against a server of its own: a crowd of teams, or ten people imitated on
// one team. Measuring is in rehearse/; here are the options, the table and the exit code.
import { cpus } from 'node:os';
import { crowdFigures } from './rehearse/crowdFigures.ts';
import { figuresTable, type Figure } from './rehearse/figures.ts';
import { imitationFigures } from './rehearse/imitationFigures.ts';
import { readRehearseOptions, REHEARSE_USAGE, type RehearseOptions } from './rehearse/readRehearseOptions.ts';
import { rehearseCrowd } from './rehearse/rehearseCrowd.ts';
import { rehearseImitation } from './rehearse/rehearseImitation.ts';

const DONE = 0;
const MISSED = 1;
const BAD_ARGUMENTS = 2;

const ACTS_PER_MINUTE = 6;

/**
 * Runs the command.
 * @param args what follows `rehearse` on the command line
 * @returns the exit code: 0, 1 when a target is missed, 2 after a message on stderr
 */
export async function run(args: string[]): Promise<number> {
  const options = readRehearseOptions(args);
  if (options === null) {
    process.stderr.write(`${REHEARSE_USAGE}\n`);
    return BAD_ARGUMENTS;
  }
  const say = (what: string): void => void process.stderr.write(`${what} …\n`);
  const figures = options.isImitation ? await imitate(options, say) : await crowd(options, say);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  const { isJson, ...asked } = options;
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ machine, ...asked, figures })}\n`
      : figuresTable(`${titleOf(options)}\n${machine}`, figures),
  );
  return figures.every(({ isMet }) => isMet) ? DONE : MISSED;
}

async function crowd(
  { scenario, teams, players, minutes, seed }: RehearseOptions,
  say: (what: string) => void,
): Promise<Figure[]> {
  const plan = { scenario, teams, players, seconds: minutes * 60, actsPerMinute: ACTS_PER_MINUTE, seed, say };
  const rehearsal = await rehearseCrowd(plan);
  for (const line of rehearsal.serverLog.slice(-5)) process.stderr.write(`server: ${line}\n`);
  return crowdFigures(rehearsal);
}

async function imitate(
  { scenario, minutes, stopAfterSeconds, seed }: RehearseOptions,
  say: (what: string) => void,
): Promise<Figure[]> {
  return imitationFigures(await rehearseImitation({ scenario, seconds: minutes * 60, stopAfterSeconds, seed, say }));
}

const titleOf = ({ isImitation, scenario, teams, players, minutes }: RehearseOptions): string =>
  isImitation
    ? `${scenario}: one team of people imitated, ${minutes} min at 1×`
    : `${scenario}: ${teams} teams × ${players} players, ${minutes} min at 1×`;
