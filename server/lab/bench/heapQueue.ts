// The M/M/c queue as a bare event loop over a binary heap, without anything that a game needs: the floor that `bench` compares with.
import type { QueueSpeed, QueueUnderTest } from './QueueSpeed.ts';

/** Times of events, smallest first, each with a server or the street. */
class Heap {
  readonly #times: number[] = [];
  readonly #what: number[] = [];

  push(time: number, what: number): void {
    const times = this.#times;
    const whats = this.#what;
    let hole = times.length;
    times.push(time);
    whats.push(what);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentTime = times[parent] ?? 0;
      if (parentTime <= time) break;
      times[hole] = parentTime;
      whats[hole] = whats[parent] ?? 0;
      hole = parent;
    }
    times[hole] = time;
    whats[hole] = what;
  }

  /** Takes the earliest event out; its time is in `time`. */
  pop(): number {
    const times = this.#times;
    const whats = this.#what;
    const first = whats[0] ?? 0;
    this.time = times[0] ?? 0;
    const time = times.pop() ?? 0;
    const what = whats.pop() ?? 0;
    const length = times.length;
    if (length === 0) return first;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= length) break;
      if (child + 1 < length && (times[child + 1] ?? 0) < (times[child] ?? 0)) child++;
      const childTime = times[child] ?? 0;
      if (childTime >= time) break;
      times[hole] = childTime;
      whats[hole] = whats[child] ?? 0;
      hole = child;
    }
    times[hole] = time;
    whats[hole] = what;
    return first;
  }

  time = 0;
}

const ARRIVAL = -1;

export function playHeapQueue({ servers, load, customers, seed }: QueueUnderTest): QueueSpeed {
  const startedMs = performance.now();
  const luck = mulberry(seed);
  const exponential = (): number => -Math.log(1 - luck());
  const rate = load * servers;
  const heap = new Heap();
  const waiting: number[] = [];
  let head = 0;
  let free = servers;
  let arrived = 0;
  let done = 0;
  let waits = 0;
  heap.push(exponential() / rate, ARRIVAL);
  while (done < customers) {
    const what = heap.pop();
    const { time } = heap;
    if (what === ARRIVAL) {
      if (++arrived < customers) heap.push(time + exponential() / rate, ARRIVAL);
      if (free > 0) {
        free--;
        heap.push(time + exponential(), arrived);
      } else waiting.push(time);
      continue;
    }
    done++;
    const since = waiting[head];
    if (since === undefined) free++;
    else {
      head++;
      waits += time - since;
      heap.push(time + exponential(), arrived);
    }
  }
  const seconds = (performance.now() - startedMs) / 1000;
  return { name: 'a bare heap in JavaScript', customers, seconds, meanWait: waits / customers };
}

/** A small generator of even numbers in 0 … 1 (mulberry32, public domain). */
function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
