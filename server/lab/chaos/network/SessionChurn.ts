// Sessions that are made, played for a moment and erased, one after the other, while others play on. Must not touch theirs.
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../ask.ts';
import { HonestPlayer } from '../security/HonestPlayer.ts';
import type { Target } from '../security/Target.ts';

/** A thousand in an hour. */
const EVERY_MS = 3_500;
const STEP_MS = 250;

export class SessionChurn {
  ended = 0;
  failures = 0;
  firstFailure = '';
  readonly #target: Target;
  #isOver = false;
  #working: Promise<void> = Promise.resolve();

  constructor(target: Target) {
    this.#target = target;
  }

  begin(): void {
    this.#isOver = false;
    this.#working = this.#work();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#working;
  }

  async #work(): Promise<void> {
    for (let nextMs = performance.now(); !this.#isOver; nextMs += EVERY_MS) {
      try {
        await this.makeAndEnd();
        this.ended += 1;
      } catch (error) {
        this.failures += 1;
        if (this.firstFailure === '') this.firstFailure = error instanceof Error ? error.message : String(error);
      }
      await this.#waitUntil(nextMs + EVERY_MS);
    }
  }

  async #waitUntil(ms: number): Promise<void> {
    while (!this.#isOver && performance.now() < ms) await sleep(STEP_MS);
  }

  /** One of them. */
  async makeAndEnd(): Promise<void> {
    const target = this.#target;
    const session = await target.openSession();
    const seat = await target.takeSeat(session, { nickname: 'Passer-by' });
    const player = await HonestPlayer.join(seat);
    await target.startRound(session);
    await player.command();
    player.leave();
    const { status } = await ask(target.url, `/api/sessions/${session.code}`, {
      method: 'DELETE',
      bearer: session.facilitatorToken,
    });
    if (status !== 204) throw new Error(`erasing answers ${status}`);
  }
}
