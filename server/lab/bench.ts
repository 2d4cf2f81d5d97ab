// `bench`: how fast the engine is, each figure beside its peer in the same run. Measuring is in bench/.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchQueue, type QueueBench } from './bench/benchQueue.ts';
import { benchReplay, type ReplayBench } from './bench/benchReplay.ts';
import { benchRuns, type RunsBench } from './bench/benchRuns.ts';

const USAGE = 'usage: bench [--json]';

const DONE = 0;
const BAD_ARGUMENTS = 2;

const QUEUE = { servers: 4, load: 0.8, customers: 50_000 };
const TURNS = 3;
const GAMES = 20;
const JUMPS = 300;

/** What the queue is to reach against SimPy, and how long 1,000 games may take on two cores. */
const SIMPY_TARGET = 20;
const GAMES_TARGET_SECONDS = 30;
/** A jump within a replayed game, until it can be drawn. */
const JUMP_TARGET_MS = 200;

/**
 * Runs the command.
 * @param args what follows `bench` on the command line
 * @returns the exit code: 0, or 2 after a message on stderr
 */
export function run(args: string[]): Promise<number> {
  return Promise.resolve(bench(args));
}

function bench(args: string[]): number {
  let isJson: boolean;
  try {
    isJson = parseArgs({ args, options: { json: { type: 'boolean' } } }).values.json ?? false;
  } catch {
    process.stderr.write(`${USAGE}\n`);
    return BAD_ARGUMENTS;
  }
  const queue = benchQueue(QUEUE, TURNS);
  const games = benchRuns(GAMES);
  const replayed = benchReplay(JUMPS);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ machine, queue, games, replayed })}\n`
      : `${machine}\n\n${queueText(queue)}\n\n${gamesText(games)}\n\n${replayText(replayed)}\n`,
  );
  return DONE;
}

function queueText({ queue, contestants, ratios }: QueueBench): string {
  const { servers, load, customers } = queue;
  const lines = [`M/M/${servers}, load ${load}, ${customers} customers, the middle of ${TURNS} turns`, ''];
  lines.push(row(['', 'customers/s', 'events/s', 'mean wait']));
  for (const { name, customersPerSecond, eventsPerSecond, meanWait } of contestants)
    lines.push(row([name, whole(customersPerSecond), whole(eventsPerSecond), meanWait.toFixed(3)]));
  lines.push('');
  const nameOf = (id: string): string => contestants.find((one) => one.id === id)?.name ?? id;
  for (const { engine, peer, ratio } of ratios) {
    const target =
      peer === 'simpy'
        ? ` (target ${SIMPY_TARGET}: ${ratio !== null && ratio >= SIMPY_TARGET ? 'reached' : 'not reached'})`
        : '';
    lines.push(
      ratio === null
        ? `${nameOf(engine)} over SimPy: no Python with SimPy here (Debian: python3-simpy or python3-simpy3)`
        : `${nameOf(engine)} over ${nameOf(peer)}: ${ratio.toPrecision(3)}${target}`,
    );
  }
  return lines.join('\n');
}

function gamesText(bench: RunsBench): string {
  const { scenario, policy, rounds, runs, warmUpRuns, runsPerSecond, ticksPerSecond } = bench;
  const seconds = 1000 / runsPerSecond / 2;
  return [
    `${scenario}, ${policy} bots, ${rounds} rounds, ${runs} games on one thread, after ${warmUpRuns} to warm up: ${runsPerSecond.toFixed(2)} games/s, ${whole(ticksPerSecond)} ticks/s`,
    `1,000 games on two threads would take ${seconds.toFixed(0)} s (target ${GAMES_TARGET_SECONDS}: ${seconds <= GAMES_TARGET_SECONDS ? 'reached' : 'not reached'})`,
  ].join('\n');
}

function replayText({ scenario, hours, recordMs, jumps, medianMs, p95Ms, maxMs }: ReplayBench): string {
  const verdict = maxMs < JUMP_TARGET_MS ? 'reached' : 'not reached';
  return [
    `${scenario} replayed: ${hours} hours computed once in ${(recordMs / 1000).toFixed(1)} s`,
    `${jumps} jumps to any hour: half within ${medianMs.toFixed(0)} ms, 95 % within ${p95Ms.toFixed(0)} ms, all within ${maxMs.toFixed(0)} ms (target ${JUMP_TARGET_MS}: ${verdict})`,
  ].join('\n');
}

const row = ([name = '', ...cells]: readonly string[]): string =>
  `  ${name}`.padEnd(40) + cells.map((cell) => cell.padStart(14)).join('');

const whole = (value: number): string => Math.round(value).toLocaleString('en');
