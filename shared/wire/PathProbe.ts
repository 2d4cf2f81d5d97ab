// Asks now and then whether the server can be reached, while a client without a connection waits or hangs in an attempt: so that it
// starts anew as soon as the network is back, and not when a pause or an attempt into the void is over. Must not keep time by itself.
import { CONNECTION_LIMITS } from '../limits.ts';

const AT_ONCE_MAX = 2;

export class PathProbe {
  readonly #reach: () => Promise<unknown>;
  readonly #onBack: () => void;
  #nextMs = 0;
  #inFlight = 0;
  #count = 0;
  /** What was asked before it does not tell anything any more. */
  #newestHeard = 0;
  #isDead = false;

  /**
   * @param reach resolves when the server answers anything, rejects soon when not
   * @param onBack the server could not be reached, and now it can
   */
  constructor(reach: () => Promise<unknown>, onBack: () => void) {
    this.#reach = reach;
    this.#onBack = onBack;
  }

  /** The connection is gone, or not there yet: first it is tried without asking. */
  begin(nowMs: number): void {
    this.#nextMs = nowMs + CONNECTION_LIMITS.probeMs;
    this.#newestHeard = this.#count;
    this.#isDead = false;
  }

  /** Call it often while there is no connection. */
  look(nowMs: number): void {
    if (nowMs < this.#nextMs || this.#inFlight >= AT_ONCE_MAX) return;
    this.#nextMs = nowMs + CONNECTION_LIMITS.probeMs;
    this.#count += 1;
    this.#inFlight += 1;
    const number = this.#count;
    this.#reach().then(
      () => this.#hear(number, true),
      () => this.#hear(number, false),
    );
  }

  #hear(number: number, isReached: boolean): void {
    this.#inFlight -= 1;
    if (number <= this.#newestHeard) return;
    if (!isReached) {
      this.#isDead = true;
      return;
    }
    this.#newestHeard = number;
    const wasDead = this.#isDead;
    this.#isDead = false;
    if (wasDead) this.#onBack();
  }
}
