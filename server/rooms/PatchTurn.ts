// When one team's next patch may go out: a tick is shown as it comes, other changes when the process has time for them, and where it
// has no time left at all, several ticks together. Must not look at the clock itself.
import { ROOM_LIMITS } from '../../shared/limits.ts';

/** Least times between two patches, as busy as the process is now. */
export interface PatchGaps {
  /** Without a tick between them. */
  patchGapMs: number;
  tickGapMs: number;
}

export class PatchTurn {
  readonly #gaps: () => PatchGaps;
  #lastMs = -Infinity;
  #shownTick = -1;

  constructor(gaps: () => PatchGaps) {
    this.#gaps = gaps;
  }

  /** @param isUrgent whatever the process has to do */
  hasCome(nowMs: number, tick: number, isUrgent: boolean): boolean {
    const sinceMs = nowMs - this.#lastMs;
    if (sinceMs < ROOM_LIMITS.patchGapMs || isUrgent) return sinceMs >= ROOM_LIMITS.patchGapMs;
    const { patchGapMs, tickGapMs } = this.#gaps();
    return sinceMs >= (tick === this.#shownTick ? patchGapMs : tickGapMs);
  }

  take(nowMs: number, tick: number): void {
    this.#lastMs = nowMs;
    this.#shownTick = tick;
  }
}
