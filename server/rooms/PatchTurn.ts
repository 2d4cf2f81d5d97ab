// When one team's next patch may go out: a tick or a trouble is shown as it comes, other changes when the process has time for them.
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

  /** @param isUrgent whatever the process has to do */
  hasCome(nowMs: number, tick: number, isUrgent: boolean): boolean {
    const isSoon = isUrgent || tick !== this.#shownTick;
    return nowMs - this.#lastMs >= (isSoon ? ROOM_LIMITS.patchGapMs : this.#gapMs());
  }

  take(nowMs: number, tick: number): void {
    this.#lastMs = nowMs;
    this.#shownTick = tick;
  }
}
