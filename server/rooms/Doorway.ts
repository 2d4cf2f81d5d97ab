// Lets people into rooms one at a time, each in a turn of the event loop of its own: when a whole conference comes back at the same
// moment, the clocks of all teams go on between two of them. Must not know who comes, or keep anybody out.

export class Doorway {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is one's turn. */
  enter(): Promise<void> {
    this.#last = this.#last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return this.#last;
  }
}
