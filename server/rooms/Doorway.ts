// Lets pieces of work begin one after the other, one in each turn of the event loop or as many as fit into a short time: when a whole
// conference comes back at the same moment, or all teams show a tick, everybody else is still answered between two turns.
// Must not know who comes, or keep anybody out.
import { performance } from 'node:perf_hooks';

export class Doorway {
  readonly #waiting: (() => void)[] = [];
  readonly #sliceMs: number;
  #isOpen = false;

  /** @param sliceMs 0 = whoever comes in has a turn of their own, with all that follows of it */
  constructor(sliceMs: number) {
    this.#sliceMs = sliceMs;
  }

  /** Resolves when it is one's turn. What follows at once belongs to it. */
  enter(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#isOpen) setImmediate(() => void this.#letIn());
      this.#isOpen = true;
    });
  }

  async #letIn(): Promise<void> {
    const untilMs = performance.now() + this.#sliceMs;
    do {
      this.#waiting.shift()?.();
      // Whoever was let in does what they came for.
      await Promise.resolve();
    } while (this.#waiting.length > 0 && performance.now() < untilMs);
    this.#isOpen = this.#waiting.length > 0;
    if (this.#isOpen) setImmediate(() => void this.#letIn());
  }
}
