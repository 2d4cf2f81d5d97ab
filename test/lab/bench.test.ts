// The contestants of `bench` play the queue that they say they play; nobody is fast by being wrong. Speed itself is not tested.
import { describe, expect, it } from 'vitest';
import { benchReplay } from '../../server/lab/bench/benchReplay.ts';
import { benchQueue } from '../../server/lab/bench/benchQueue.ts';
import { playEngineQueue } from '../../server/lab/bench/engineQueue.ts';
import { playHeapQueue } from '../../server/lab/bench/heapQueue.ts';
import { playSimpyQueue } from '../../server/lab/bench/simpyQueue.ts';

const TIMEOUT_MS = 120_000;
const QUEUE = { servers: 4, load: 0.8, customers: 200_000, seed: 1 };
/** M/M/4 at 80 %, in mean services; four standard errors of 200,000 customers are 13 %. */
const MEAN_WAIT = 0.7455;

describe('the contestants of the bench', () => {
  it('serve as many customers, who wait as long as theory says', () => {
    const { customers, meanWait } = playHeapQueue(QUEUE);
    expect(customers).toBe(200_000);
    expect(Math.abs(meanWait / MEAN_WAIT - 1)).toBeLessThan(0.13);
    const one = playHeapQueue({ ...QUEUE, servers: 1, load: 0.5 });
    expect(Math.abs(one.meanWait - 1)).toBeLessThan(0.05);
  });

  it('are the engine itself with other hands, rates and efforts', { timeout: TIMEOUT_MS }, () => {
    const { customers, meanWait } = playEngineQueue({ ...QUEUE, customers: 20_000 }, 8);
    expect(Math.abs(customers / 20_000 - 1)).toBeLessThan(0.03);
    // Less by the grain of the ticks, and 42 % for four standard errors.
    expect(Math.abs(meanWait / MEAN_WAIT - 0.94)).toBeLessThan(0.42);
  });

  it('go on without SimPy where Python does not have it', () => {
    expect(playSimpyQueue(QUEUE, ['no-such-python'])).toBeNull();
  });

  it('are compared in ratios, and SimPy’s is empty when it is not there', { timeout: TIMEOUT_MS }, () => {
    const { contestants, ratios } = benchQueue({ servers: 4, load: 0.8, customers: 500 }, 1);
    expect(contestants.map(({ id }) => id)).toEqual(expect.arrayContaining(['engine:80', 'engine:8', 'heap']));
    expect(ratios.map(({ engine, peer }) => `${engine}/${peer}`)).toEqual([
      'engine:80/simpy',
      'engine:80/heap',
      'engine:8/simpy',
      'engine:8/heap',
    ]);
    const isThere = contestants.some(({ id }) => id === 'simpy');
    for (const { peer, ratio } of ratios) expect(ratio === null).toBe(peer === 'simpy' && !isThere);
  });

  it('wind through a whole game of the flagship', { timeout: TIMEOUT_MS }, () => {
    const { hours, jumps, medianMs, p95Ms, maxMs } = benchReplay(5);
    expect([hours, jumps]).toEqual([1920, 5]);
    expect([0, medianMs, p95Ms].every((ms, position, all) => ms <= (all[position + 1] ?? maxMs))).toBe(true);
  });
});
