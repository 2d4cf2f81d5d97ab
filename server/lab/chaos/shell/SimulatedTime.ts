// The clock of a simulated world: what is to happen later waits in one queue, and time is wherever the next event is.
// Everything that an event sets off without waiting is done before the next. Must not look at a real clock.

/** Somebody whom events belong to: while it is held up they wait, when it is gone they never come. */
export interface Owner {
  isGone: boolean;
  heldUntilMs: number;
}

interface Event {
  atMs: number;
  /** Of equal times the earlier asked first. */
  number: number;
  owner: Owner;
  work: () => void;
}

/** Events of the world itself. */
export const newOwner = (): Owner => ({ isGone: false, heldUntilMs: 0 });

export class SimulatedTime {
  readonly #events: Event[] = [];
  #nowMs = 0;
  #lastNumber = 0;

  readonly nowMs = (): number => this.#nowMs;

  after(ms: number, owner: Owner, work: () => void): void {
    this.#lastNumber += 1;
    this.#push({ atMs: this.#nowMs + Math.max(0, ms), number: this.#lastNumber, owner, work });
  }

  /** Again and again until the owner is gone; while it is held up nothing adds up. */
  every(ms: number, owner: Owner, work: () => void): void {
    this.after(ms, owner, () => {
      work();
      this.every(ms, owner, work);
    });
  }

  /** @returns whether it came to its end before the time was up */
  async run(isOver: () => boolean, untilMs: number): Promise<boolean> {
    for (let event = this.#pop(); event !== undefined; event = this.#pop()) {
      if (event.owner.isGone) continue;
      if (event.owner.heldUntilMs > event.atMs) {
        this.#push({ ...event, atMs: event.owner.heldUntilMs });
        continue;
      }
      if (event.atMs > untilMs) {
        this.#push(event);
        return false;
      }
      this.#nowMs = event.atMs;
      event.work();
      await everythingDone();
      if (isOver()) return true;
    }
    return isOver();
  }

  #push(event: Event): void {
    const events = this.#events;
    let place = events.length;
    events.push(event);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = events[above];
      if (parent === undefined || !isBefore(event, parent)) break;
      events[place] = parent;
      place = above;
    }
    events[place] = event;
  }

  #pop(): Event | undefined {
    const events = this.#events;
    const [first] = events;
    const last = events.pop();
    if (first === undefined || last === undefined || events.length === 0) return first;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const [left, right] = [events[below], events[below + 1]];
      if (left === undefined) break;
      if (right !== undefined && isBefore(right, left)) below += 1;
      const child = events[below];
      if (child === undefined || !isBefore(child, last)) break;
      events[place] = child;
      place = below;
    }
    events[place] = last;
    return first;
  }
}

const isBefore = (one: Event, other: Event): boolean =>
  one.atMs < other.atMs || (one.atMs === other.atMs && one.number < other.number);

/** Promises that are settled have told everybody when the next turn of the real event loop comes. */
const everythingDone = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
