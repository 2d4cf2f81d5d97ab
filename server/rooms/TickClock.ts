// How many whole ticks are due, counted from a monotonic clock and the game's speed. One tick is one second at speed 1000.
// Must not look at the clock itself: the caller says what time it is.
import { ROOM_LIMITS } from '../../shared/limits.ts';

const MS_PER_TICK = 1000;

export class TickClock {
  #lastMs: number;
  /** Time that has passed and not yet been made into ticks, at speed 1. */
  #heldMs = 0;
  #speedPerMille = 1000;

  /** @param aheadMs by how much its first tick comes before the others', so that teams take turns */
  constructor(nowMs: number, aheadMs = 0) {
    this.#lastMs = nowMs;
    this.#heldMs = aheadMs;
  }

  /** Whether a whole tick is due, or would be if time counted. Changes nothing. */
  isDue(nowMs: number, speedPerMille: number): boolean {
    return this.#heldMs + ((nowMs - this.#lastMs) * speedPerMille) / 1000 >= MS_PER_TICK;
  }

  /** Lets time pass; it counts only while `isRunning`. Call it on every beat. */
  pass(nowMs: number, speedPerMille: number, isRunning: boolean): void {
    const elapsedMs = Math.max(0, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    this.#speedPerMille = speedPerMille;
    if (!isRunning) return;
    const heldMsMax = Math.max(
      ROOM_LIMITS.catchUpTicksMax * MS_PER_TICK,
      ROOM_LIMITS.catchUpMs * (speedPerMille / 1000),
    );
    this.#heldMs = Math.min(heldMsMax, this.#heldMs + (elapsedMs * speedPerMille) / 1000);
  }

  /** A tick lasts so much longer than the gap between patches that nothing is gained by letting it wait for one. */
  get isSlow(): boolean {
    return this.#speedPerMille * ROOM_LIMITS.patchGapMs * 2 <= MS_PER_TICK * 1000;
  }

  /** By how much real time the first tick is late that is due; 0 when none is. */
  get lagMs(): number {
    return this.#speedPerMille === 0 ? 0 : Math.max(0, ((this.#heldMs - MS_PER_TICK) * 1000) / this.#speedPerMille);
  }

  /** Whole ticks due, which are thereby taken. */
  take(): number {
    const ticks = Math.floor(this.#heldMs / MS_PER_TICK);
    this.#heldMs -= ticks * MS_PER_TICK;
    return ticks;
  }
}
