// Puts what comes in any order back into its order, and hands it on one at a time.

export class InOrder<T> {
  readonly #handOn: (entry: T) => Promise<void>;
  readonly #waiting = new Map<number, T>();
  #next = 0;
  #handingOn: Promise<void> = Promise.resolve();

  constructor(handOn: (entry: T) => Promise<void>) {
    this.#handOn = handOn;
  }

  /**
   * @param position from 0, each once
   * @returns resolves when everything that is complete up to a gap has been handed on; rejects with what handing on threw
   */
  add(position: number, entry: T): Promise<void> {
    this.#waiting.set(position, entry);
    for (let ready = this.#waiting.get(this.#next); ready !== undefined; ready = this.#waiting.get(this.#next)) {
      const one = ready;
      this.#waiting.delete(this.#next++);
      this.#handingOn = this.#handingOn.then(() => this.#handOn(one));
    }
    return this.#handingOn;
  }
}
