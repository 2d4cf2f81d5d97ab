// The options of `simulate`, parsed and checked against a scenario. A bad argument becomes one clear sentence.
import { parseArgs } from 'node:util';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { BOT_STYLES, policyNames } from '../../shared/sim/bots/index.ts';

export interface SimulateOptions {
  /** Scenario id or file. */
  scenario: string;
  /** A style of bots, or the id of a policy of the scenario. */
  policy: string;
  /** Policy by role, where it is not the common one. */
  roles: Record<string, string>;
  runs: number;
  seed: number;
  rounds: number | undefined;
  improvements: string[] | undefined;
  workers: number;
  journalDir: string | undefined;
  isJson: boolean;
}

/** What a person typed was wrong; the message says what and what would be right. */
export class BadArguments extends Error {}

export const USAGE = `usage: simulate <scenario id or file> [--policy ${BOT_STYLES.join('|')}|<id of a policy of the scenario>] [--role <roleId>=<policy>]…
         [--runs N] [--seed N] [--rounds N] [--improvements a,b] [--workers N] [--journal DIR] [--json]`;

const RUNS_MAX = 100_000;
const WORKERS_MAX = 64;
const SEED_MAX = 2_147_483_647;

/** @throws BadArguments */
export function parseSimulateOptions(args: string[]): SimulateOptions {
  const { values, positionals } = readArgs(args);
  const [scenario, ...more] = positionals;
  if (scenario === undefined) throw new BadArguments('which scenario? Give its id or a file');
  if (more.length > 0) throw new BadArguments(`one scenario at a time; what is '${more[0]}'?`);
  const roles: Record<string, string> = {};
  for (const pair of values.role ?? []) {
    const [roleId, policy, ...rest] = pair.split('=');
    if (!roleId || policy === undefined || rest.length > 0)
      throw new BadArguments(`--role wants <roleId>=<policy>, found '${pair}'`);
    roles[roleId] = policy;
  }
  return {
    scenario,
    policy: values.policy ?? 'reactive',
    roles,
    runs: wholeNumber(values.runs, '--runs', 1, 1, RUNS_MAX),
    seed: wholeNumber(values.seed, '--seed', 1, 0, SEED_MAX - RUNS_MAX),
    rounds: values.rounds === undefined ? undefined : wholeNumber(values.rounds, '--rounds', 1, 1, 1000),
    improvements: values.improvements?.split(',').filter((id) => id !== ''),
    workers: wholeNumber(values.workers, '--workers', 1, 1, WORKERS_MAX),
    journalDir: values.journal,
    isJson: values.json ?? false,
  };
}

/**
 * Checks what only the scenario can tell.
 * @throws BadArguments
 */
export function checkAgainst(options: SimulateOptions, scenario: Scenario): void {
  mustBePolicy(options.policy, scenario, '--policy');
  mustBeKnown(Object.keys(options.roles), scenario.roles, 'role');
  for (const [roleId, policy] of Object.entries(options.roles)) mustBePolicy(policy, scenario, `--role ${roleId}`);
  mustBeKnown(options.improvements ?? [], scenario.improvements, 'improvement');
  if ((options.rounds ?? 0) > scenario.rounds.length) {
    throw new BadArguments(`--rounds ${String(options.rounds)}: ${scenario.id} has ${scenario.rounds.length}`);
  }
}

function mustBeKnown(ids: readonly string[], known: readonly { id: string }[], what: string): void {
  const names = known.map((entry) => entry.id);
  for (const id of ids) {
    if (!names.includes(id))
      throw new BadArguments(`there is no ${what} '${id}'; there are ${names.join(', ') || 'none'}`);
  }
}

function readArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      strict: true,
      options: {
        policy: { type: 'string' },
        role: { type: 'string', multiple: true },
        runs: { type: 'string' },
        seed: { type: 'string' },
        rounds: { type: 'string' },
        improvements: { type: 'string' },
        workers: { type: 'string' },
        journal: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
}

function mustBePolicy(name: string, scenario: Scenario, where: string): void {
  const names = policyNames(scenario);
  if (!names.includes(name))
    throw new BadArguments(`${where}: there is no policy '${name}'; there are ${names.join(', ')}`);
}

function wholeNumber(text: string | undefined, where: string, fallback: number, min: number, max: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < min || number > max) {
    throw new BadArguments(`${where} wants a whole number from ${min} to ${max}, found '${text}'`);
  }
  return number;
}
