// One direction of one connection through a weak network: what goes in comes out later, in order, or waits, or is lost.
// Must not look into what passes.
import type { Socket } from 'node:net';

interface Parcel {
  dueMs: number;
  /** null = the sender has ended. */
  bytes: Buffer | null;
}

export class Lane {
  readonly #to: Socket;
  readonly #delayMs: () => number;
  #parcels: Parcel[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isHeld = false;
  #isDead = false;
  #lastDueMs = 0;

  /** @param delayMs drawn anew for everything that is put in */
  constructor(to: Socket, delayMs: () => number) {
    this.#to = to;
    this.#delayMs = delayMs;
  }

  /** @param moreMs beside the usual delay: what a handshake costs before the first byte */
  put(bytes: Buffer | null, moreMs = 0): void {
    if (this.#isDead) return;
    const dueMs = Math.max(this.#lastDueMs, performance.now() + this.#delayMs() + moreMs);
    this.#lastDueMs = dueMs;
    this.#parcels.push({ dueMs, bytes });
    if (this.#parcels.length === 1) this.#arm();
  }

  hold(): void {
    this.#isHeld = true;
    clearTimeout(this.#timer);
  }

  release(): void {
    this.#isHeld = false;
    this.#arm();
  }

  /** Nothing comes out any more, and nobody is told. */
  die(): void {
    this.#isDead = true;
    clearTimeout(this.#timer);
    this.#parcels = [];
  }

  #arm(): void {
    const [next] = this.#parcels;
    if (next === undefined || this.#isHeld || this.#isDead) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pass(), Math.max(0, next.dueMs - performance.now()));
  }

  #pass(): void {
    const nowMs = performance.now();
    let passed = 0;
    for (const { dueMs, bytes } of this.#parcels) {
      if (dueMs > nowMs) break;
      passed += 1;
      if (bytes === null) this.#to.end();
      else if (!this.#to.destroyed) this.#to.write(bytes);
    }
    this.#parcels.splice(0, passed);
    this.#arm();
  }
}
