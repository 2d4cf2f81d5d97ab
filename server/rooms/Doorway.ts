// Lets pieces of work begin one after the other, and no more of them in one turn of the event loop than fit into a short time: when a
// whole conference comes back at the same moment, or all teams show a tick, everybody else is still answered between two turns.
// Must not know who comes, or keep anybody out.
import { performance } from 'node:perf_hooks';

/** Short against what a person feels, long against one piece of work: waiting for the next turn has its price, too. */
const SLICE_MS = 6;

export class Doorway {
  readonly #waiting: (() => void)[] = [];
  #isOpen = false;

  /** Resolves when it is one's turn. What follows at once belongs to it. */
  enter(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#isOpen) setImmediate(() => void this.#letIn());
      this.#isOpen = true;
    });
  }

  async #letIn(): Promise<void> {
    const untilMs = performance.now() + SLICE_MS;
    do {
      this.#waiting.shift()?.();
      // Whoever was let in does what they came for.
      await Promise.resolve();
    } while (this.#waiting.length > 0 && performance.now() < untilMs);
    this.#isOpen = this.#waiting.length > 0;
    if (this.#isOpen) setImmediate(() => void this.#letIn());
  }
}
