// The sockets behind HTTP that are open now, by their ids. Must not know HTTP.
import { randomBytes } from 'node:crypto';
import { POLL_LIMITS } from '../../shared/limits.ts';
import { Problem } from '../sessions/Problem.ts';
import { Poll } from './Poll.ts';

const ID_BYTES = 16;

export class Polls {
  readonly #now: () => number;
  readonly #open = new Map<string, Poll>();
  readonly #timer: ReturnType<typeof setInterval>;

  /** @param now monotonic, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
    this.#timer = setInterval(() => this.#closeSilent(), POLL_LIMITS.silentMs / 4);
    this.#timer.unref();
  }

  get size(): number {
    return this.#open.size;
  }

  /** @throws Problem 503 when there are too many, 502 when the socket does not open */
  async open(url: string, headers: Record<string, string>): Promise<string> {
    if (this.#open.size >= POLL_LIMITS.openMax)
      throw new Problem(503, 'tooManyPolls', 'Too many connections are open.');
    const id = randomBytes(ID_BYTES).toString('base64url');
    const poll = new Poll(url, headers, this.#now);
    this.#open.set(id, poll);
    if (await poll.opened()) return id;
    this.#open.delete(id);
    throw new Problem(502, 'notOpened', 'There is nothing to connect to at this path.');
  }

  /** @throws Problem 410 when it is not open (any more) */
  find(id: string): Poll {
    const poll = this.#open.get(id);
    if (poll === undefined) throw new Problem(410, 'pollClosed', 'This connection is closed.');
    return poll;
  }

  close(id: string): void {
    this.#open.get(id)?.close();
    this.#open.delete(id);
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const id of [...this.#open.keys()]) this.close(id);
  }

  #closeSilent(): void {
    for (const [id, poll] of this.#open) if (poll.silentMs > POLL_LIMITS.silentMs) this.close(id);
  }
}
