// The game's time between two states: what a countdown or a moving craft may show without the server saying each step.
// Must not: run ahead of the server by more than one tick, or move while the game stands still.
import type { PublicView } from '../../shared/sim/views/types.ts';

type ClockPart = Pick<PublicView, 'phase' | 'tick' | 'roundTick' | 'isPaused' | 'speedPerMille'>;

export class GameClock {
  #tick = 0;
  #roundTick = 0;
  #seenMs = 0;
  #ticksPerMs = 0;

  observe(view: ClockPart, nowMs: number): void {
    if (view.tick !== this.#tick) this.#seenMs = nowMs;
    this.#tick = view.tick;
    this.#roundTick = view.roundTick;
    // At 1× one tick takes one second.
    this.#ticksPerMs = view.phase === 'running' && !view.isPaused ? view.speedPerMille / 1_000_000 : 0;
  }

  /** Tick of the game, with its fraction. */
  tickAt(nowMs: number): number {
    return this.#tick + this.#fraction(nowMs);
  }

  /** Tick of the round, with its fraction. */
  roundTickAt(nowMs: number): number {
    return this.#roundTick + this.#fraction(nowMs);
  }

  #fraction(nowMs: number): number {
    return Math.min(0.999, Math.max(0, (nowMs - this.#seenMs) * this.#ticksPerMs));
  }
}
