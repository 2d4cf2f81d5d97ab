// What a server holds over a long time: its memory after a collection, once in a while, and how steeply it rises.
// Must not look at anything else of the server.
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../ask.ts';
import type { OwnServer } from '../../rehearse/OwnServer.ts';
import { slopePerHour } from './slopePerHour.ts';

export interface MemorySample {
  /** Since the first. */
  ms: number;
  rssMb: number;
  heapMb: number;
}

const EVERY_MS = 10_000;
/** A collection takes its time. */
const SETTLE_MS = 500;
const BYTES_PER_MB = 1_048_576;
/** The first part is warming up. */
const WARM_SHARE = 1 / 3;

export class MemoryWatch {
  readonly samples: MemorySample[] = [];
  readonly #server: OwnServer;
  readonly #startMs = performance.now();
  #isOver = false;
  #watching: Promise<void> = Promise.resolve();

  /** @param server one that collects its garbage on SIGUSR2 */
  constructor(server: OwnServer) {
    this.#server = server;
  }

  begin(): void {
    this.#watching = this.#watch();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#watching;
  }

  /** Over the last two thirds of the time, in MB an hour. */
  slope(which: 'rssMb' | 'heapMb'): number {
    const fromMs = (this.samples.at(-1)?.ms ?? 0) * WARM_SHARE;
    return slopePerHour(
      this.samples.filter(({ ms }) => ms >= fromMs).map((one) => ({ ms: one.ms, value: one[which] })),
    );
  }

  async #watch(): Promise<void> {
    for (let nextMs = performance.now(); !this.#isOver; nextMs += EVERY_MS) {
      await this.#sample().catch(() => undefined);
      await this.#waitUntil(nextMs + EVERY_MS);
    }
  }

  async #waitUntil(ms: number): Promise<void> {
    while (!this.#isOver && performance.now() < ms) await sleep(SETTLE_MS);
  }

  async #sample(): Promise<void> {
    this.#server.signal('SIGUSR2');
    await sleep(SETTLE_MS);
    const { text } = await ask(this.#server.url, '/metrics');
    const valueOf = (name: string): number =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1] ?? 0,
      ) / BYTES_PER_MB;
    const [rssMb, heapMb] = [valueOf('process_resident_memory_bytes'), valueOf('nodejs_heap_size_used_bytes')];
    this.samples.push({ ms: performance.now() - this.#startMs, rssMb, heapMb });
  }
}
