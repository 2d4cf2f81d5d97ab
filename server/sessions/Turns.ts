// Lets pieces of work that touch the same things happen one after the other. Knows nothing of what they do.

export class Turns<K> {
  readonly #last = new Map<K, Promise<unknown>>();

  /** Runs the work once everything asked for before with any of these keys is done, whether it worked or not. */
  run<T>(keys: readonly K[], work: () => Promise<T>): Promise<T> {
    const before = keys.flatMap((key) => this.#last.get(key) ?? []);
    const turn = Promise.allSettled(before).then(work);
    for (const key of keys) this.#last.set(key, turn);
    const forget = (): void => {
      for (const key of keys) if (this.#last.get(key) === turn) this.#last.delete(key);
    };
    turn.then(forget, forget);
    return turn;
  }
}
