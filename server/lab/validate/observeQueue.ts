// One run of a queue: what the engine itself recorded, added up. Whole numbers only; statistics are made of them elsewhere.
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { ClosedWork } from '../../../shared/sim/state.ts';
import { busyMilli, queueFaults } from './exactLaws.ts';
import { playQuietly } from './playQuietly.ts';

/** Sums over the items that were finished. */
export interface Sums {
  count: number;
  waitTicks: number;
  sojournTicks: number;
  /** Items that waited at all, and twice those that waited longer than a mean service (once those that waited exactly that). */
  waited: number;
  overTwice: number;
}

export interface QueueRun {
  seed: number;
  ticks: number;
  hands: number;
  all: Sums;
  byStream: Record<string, Sums>;
  /** Sum over ticks of the items in the system, counted in the tick of leaving too. */
  presentTicks: number;
  busyMilli: number;
  /** Exact laws that did not hold. */
  faults: string[];
}

/** @param serviceTicks the mean service, for the share that waits longer than that */
export function observeQueue(scenario: Scenario, seed: number, lengthTicks: number, serviceTicks: number): QueueRun {
  let areaTicks = 0;
  const game = playQuietly(scenario, seed, lengthTicks, ({ state }) => (areaTicks += state.open.length));
  const { state } = game;
  const all = noSums();
  const byStream: Record<string, Sums> = {};
  for (const item of state.closed) {
    add(all, item, serviceTicks);
    add((byStream[item.streamId] ??= noSums()), item, serviceTicks);
  }
  return {
    seed,
    ticks: state.tick,
    hands: state.hands.length,
    all,
    byStream,
    presentTicks: areaTicks + state.closed.length,
    busyMilli: busyMilli(state.stats.effortMilli),
    faults: queueFaults(game, areaTicks),
  };
}

const noSums = (): Sums => ({ count: 0, waitTicks: 0, sojournTicks: 0, waited: 0, overTwice: 0 });

/** An item is in the system from the tick of its arrival to the tick in which it is done, both included. */
function add(sums: Sums, { arrivedTick, closedTick, touchedTicks }: ClosedWork, serviceTicks: number): void {
  const sojournTicks = closedTick - arrivedTick + 1;
  const waitTicks = sojournTicks - touchedTicks;
  sums.count++;
  sums.sojournTicks += sojournTicks;
  sums.waitTicks += waitTicks;
  if (waitTicks > 0) sums.waited++;
  if (waitTicks > serviceTicks) sums.overTwice += 2;
  else if (waitTicks === serviceTicks) sums.overTwice++;
}

/** Several runs as one. */
export function pool(
  runs: readonly QueueRun[],
  streamId = '',
): { sums: Sums; ticks: number; runs: readonly QueueRun[] } {
  const sums = noSums();
  let ticks = 0;
  for (const run of runs) {
    ticks += run.ticks;
    const part = streamId === '' ? run.all : run.byStream[streamId];
    if (part === undefined) continue;
    for (const key of Object.keys(sums) as (keyof Sums)[]) sums[key] += part[key];
  }
  return { sums, ticks, runs };
}
