// What theory says of the same queues when time comes in ticks: arrivals at the start of a tick, a hand serves whole ticks.
// The textbook's values are the limit of short ticks; the difference is of the order of one tick in a service, and known.
import type { ServiceTimes } from './serviceTimes.ts';

/** By statistic, in units of the mean service time. */
export type Expected = Record<string, number>;

export interface QueueInTicks {
  /** Expected arrivals in a tick, by stream. */
  rates: readonly number[];
  service: ServiceTimes;
  servers: number;
}

export type TicksTheory = (queue: QueueInTicks) => Expected;

/**
 * One server, several independent arrivals in a tick: the work found at a tick's start plus the work of those who came first in the
 * same tick is λE[S²]/2(1−ρ), exactly Pollaczek–Khinchine. Nobody waits with probability (1−ρ)(e^λ−1)/λ.
 */
export const oneServer: TicksTheory = ({ rates, service }) => {
  const rate = rates[0] ?? 0;
  const load = rate * service.meanTicks;
  const wait = fifoWait(load, service);
  return {
    wait,
    sojourn: wait + 1,
    present: load * (wait + 1),
    waitShare: 1 - ((1 - load) * Math.expm1(rate)) / rate,
    busyShare: load,
  };
};

/**
 * Two priorities without preemption: Cobham's formula, less the half tick in which the second class cannot be in service yet;
 * the order of service leaves the mean over all as it is.
 */
export const twoPriorities: TicksTheory = ({ rates, service }) => {
  const [first = 0, second = 0] = rates.map((rate) => rate * service.meanTicks);
  const load = first + second;
  const wait = fifoWait(load, service);
  const backlog = wait * (1 - load) - second / (2 * service.meanTicks);
  const waitFirst = backlog / (1 - first);
  return {
    wait,
    'wait:first': waitFirst,
    'wait:second': (load * wait - first * waitFirst) / second,
    busyShare: load,
  };
};

/** Stations in a row, at most one arrival in a tick: each is a queue of geometric gaps and services, with wait ρ(m−1)/(1−ρ) ticks. */
export const tandemOf =
  (stations: number): TicksTheory =>
  ({ rates, service }) => {
    const load = (rates[0] ?? 0) * service.meanTicks;
    const wait = (load * (1 - 1 / service.meanTicks)) / (1 - load);
    return { sojourn: stations * (wait + 1), busyShare: load };
  };

/** Pollaczek–Khinchine, in mean services. */
const fifoWait = (load: number, { variation }: ServiceTimes): number => (load * (1 + variation)) / (2 * (1 - load));
