// Asks now and then whether the server can be reached, while a client without a connection waits or hangs in an attempt: so that it
// starts anew as soon as the network is back, and not when a pause or an attempt into the void is over. Must not keep time by itself.
import { CONNECTION_LIMITS } from '../limits.ts';

/** Of what a browser keeps open, some may belong to the old way: each of them holds up one question. */
const AT_ONCE_MAX = 3;
const QUICK_ONES = 4;

export class PathProbe {
  readonly #reach: () => Promise<unknown>;
  readonly #onBack: () => void;
  #nextMs = 0;
  #inFlight = 0;
  #count = 0;
  /** Since the connection was gone. */
  #asked = 0;
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

  /**
   * The connection is gone, or not there yet.
   * @param isDead nothing has come through for a while: asked at once, for an attempt may hang in what is left of the old way.
   * Otherwise it is tried first without asking.
   */
  begin(nowMs: number, isDead: boolean): void {
    this.#nextMs = isDead ? nowMs : nowMs + CONNECTION_LIMITS.probeMs;
    this.#newestHeard = this.#count;
    this.#asked = 0;
    this.#isDead = isDead;
  }

  /** Call it often while there is no connection. */
  look(nowMs: number): void {
    if (nowMs < this.#nextMs || this.#inFlight >= AT_ONCE_MAX) return;
    this.#asked += 1;
    this.#nextMs = nowMs + CONNECTION_LIMITS.probeMs / (this.#asked <= QUICK_ONES ? 2 : 1);
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
