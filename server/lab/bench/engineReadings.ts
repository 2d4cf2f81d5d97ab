// The engine's own figures as lines of the bench's table: the queue beside its peers (L5), whole games, jumps in a replay.
import { sized } from '../chaos/size.ts';
import type { Bench } from './Bench.ts';
import { benchQueue, type QueueBench } from './benchQueue.ts';
import { benchReplay } from './benchReplay.ts';
import { benchRuns } from './benchRuns.ts';
import { judged, type Reading, shown, whole } from './reading.ts';

const QUEUE = { servers: 4, load: 0.8 };
const CUSTOMERS = 50_000;

/** What the queue is to reach against SimPy, and how long 1,000 games may take on two cores. */
const SIMPY_TARGET = 20;
const GAMES_TARGET_SECONDS = 30;
/** A jump within a replayed game, until it can be drawn. */
const JUMP_TARGET_MS = 200;

export const queue: Bench = ({ size, say }) => {
  say('queue: the engine, SimPy and a bare heap');
  const figures = benchQueue({ ...QUEUE, customers: sized(size, CUSTOMERS, 500) }, sized(size, 3, 1));
  return Promise.resolve({ readings: queueReadings(figures), figures });
};

export const games: Bench = ({ size, say }) => {
  say('games: whole ones, one after the other');
  const figures = benchRuns(sized(size, 20, 1), sized(size, 12, 0));
  const { scenario, policy, rounds, runs, runsPerSecond, ticksPerSecond } = figures;
  const seconds = 1000 / runsPerSecond / 2;
  const readings = [
    shown(
      'L5',
      `${scenario}, ${policy} bots, ${rounds} rounds, ${runs} games on one thread`,
      `${runsPerSecond.toFixed(2)} games/s, ${whole(ticksPerSecond)} ticks/s`,
    ),
    judged(
      'L5',
      '1,000 games on two threads',
      `${seconds.toFixed(0)} s`,
      `≤ ${GAMES_TARGET_SECONDS} s`,
      seconds <= GAMES_TARGET_SECONDS,
    ),
  ];
  return Promise.resolve({ readings, figures });
};

export const replay: Bench = ({ size, say }) => {
  say('replay: jumps in a recorded game');
  const figures = benchReplay(sized(size, 300, 5));
  const { scenario, hours, recordMs, jumps, medianMs, p95Ms, maxMs } = figures;
  const readings = [
    shown('', `${scenario} replayed: ${hours} hours computed once`, `${(recordMs / 1000).toFixed(1)} s`),
    judged(
      '',
      `${jumps} jumps to any hour: all within`,
      `${maxMs.toFixed(0)} ms`,
      `< ${JUMP_TARGET_MS} ms`,
      maxMs < JUMP_TARGET_MS,
    ),
    shown('', 'half of them, 95 % of them within', `${medianMs.toFixed(0)} ms, ${p95Ms.toFixed(0)} ms`),
  ];
  return Promise.resolve({ readings, figures });
};

function queueReadings({ queue: { servers, load, customers }, contestants, ratios }: QueueBench): Reading[] {
  const nameOf = (id: string): string => contestants.find((one) => one.id === id)?.name ?? id;
  const speeds = contestants.map(({ name, customersPerSecond, eventsPerSecond, meanWait }) =>
    shown(
      'L5',
      `M/M/${servers}, load ${load}, ${customers} customers: ${name}`,
      `${whole(customersPerSecond)} customers/s, ${whole(eventsPerSecond)} events/s, mean wait ${meanWait.toFixed(3)}`,
    ),
  );
  const compared = ratios.map(({ engine, peer, ratio }): Reading => {
    const what = `${nameOf(engine)} over ${peer === 'simpy' ? 'SimPy' : nameOf(peer)}`;
    if (ratio === null) return shown('L5', what, 'no Python with SimPy here (Debian: python3-simpy or python3-simpy3)');
    const measured = `${ratio.toPrecision(3)} ×`;
    if (peer !== 'simpy') return shown('L5', what, measured);
    return judged('L5', what, measured, `≥ ${SIMPY_TARGET} ×`, ratio >= SIMPY_TARGET);
  });
  return [...speeds, ...compared];
}
