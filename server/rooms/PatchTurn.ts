// When one team's next patch may go out: a tick is shown as it comes, other changes when the process has time for them.
// Must not look at the clock itself.
import { ROOM_LIMITS } from '../../shared/limits.ts';

export class PatchTurn {
  readonly #gapMs: () => number;
  #lastMs = -Infinity;
  #shownTick = -1;

  /** @param gapMs least time between two patches without a tick between them, as busy as the process is now */
  constructor(gapMs: () => number) {
    this.#gapMs = gapMs;
  }

  hasCome(nowMs: number, tick: number): boolean {
    return nowMs - this.#lastMs >= (tick === this.#shownTick ? this.#gapMs() : ROOM_LIMITS.patchGapMs);
  }

  take(nowMs: number, tick: number): void {
    this.#lastMs = nowMs;
    this.#shownTick = tick;
  }
}
