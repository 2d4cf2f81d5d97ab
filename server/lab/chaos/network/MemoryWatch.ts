// What a server holds over a long time: its memory after a collection, once in a while.
// Must not look at anything else of the server.
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../ask.ts';
import type { OwnServer } from '../../rehearse/OwnServer.ts';

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
    this.#isOver = false;
    this.#watching = this.#watch();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#watching;
  }

  /** Now, after a collection. */
  async weigh(): Promise<MemorySample> {
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
    return { ms: performance.now() - this.#startMs, rssMb, heapMb };
  }

  async #watch(): Promise<void> {
    for (let nextMs = performance.now(); !this.#isOver; nextMs += EVERY_MS) {
      await this.weigh().then(
        (sample) => this.samples.push(sample),
        () => undefined,
      );
      await this.#waitUntil(nextMs + EVERY_MS);
    }
  }

  async #waitUntil(ms: number): Promise<void> {
    while (!this.#isOver && performance.now() < ms) await sleep(SETTLE_MS);
  }
}
