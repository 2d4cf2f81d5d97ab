// Statistics of a queue from the sums of its runs, in units of the mean service time. Adds and divides; judges nothing.
import { pool, type QueueRun, type Sums } from './observeQueue.ts';

const MILLI = 1000;

/** By the names of reference.json; `wait:<stream>` for each stream. */
export function measureQueue(runs: readonly QueueRun[], serviceTicks: number): Record<string, number> {
  const { sums, ticks } = pool(runs);
  const presentTicks = total(runs, (run) => run.presentTicks);
  const busy = total(runs, (run) => run.busyMilli);
  const handTicks = total(runs, (run) => run.hands * run.ticks);
  const streams = Object.keys(runs[0]?.byStream ?? {});
  return {
    wait: meanWait(sums) / serviceTicks,
    sojourn: sums.sojournTicks / sums.count / serviceTicks,
    present: presentTicks / ticks,
    waitShare: sums.waited / sums.count,
    longWaitShare: sums.overTwice / 2 / sums.count,
    busyShare: busy / MILLI / handTicks,
    ...Object.fromEntries(streams.map((id) => [`wait:${id}`, meanWait(pool(runs, id).sums) / serviceTicks])),
  };
}

export const customersOf = (runs: readonly QueueRun[]): number => total(runs, (run) => run.all.count);

const meanWait = ({ waitTicks, count }: Sums): number => waitTicks / count;

const total = (runs: readonly QueueRun[], of: (run: QueueRun) => number): number =>
  runs.reduce((sum, run) => sum + of(run), 0);
