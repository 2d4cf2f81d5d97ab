// How soon what a command changed is shown: at once where the process has time, with the next tick where it has not. One picture
// then shows the doings of several people, and a full process goes on answering. Must not know teams or connections.
import { type EventLoopUtilization, performance } from 'node:perf_hooks';
import type { RoomPace } from './RoomServices.ts';
import { ROOM_LIMITS } from '../../shared/limits.ts';

/** Shares of the process's time: up to the first one changes are shown at once, from the second one on as late as may be. */
const PATCHES = [0.4, 0.7] as const;
/** The same for roles that nothing concerns, and for ticks. */
const ROLES = [0.65, 0.8] as const;
const TICKS = [0.8, 0.95] as const;
const WINDOW_MS = 500;
/** Of a window, so that one long moment does not count as much as many. */
const WEIGHT = 0.5;

/** Share of the time since it was asked last in which the process was at work. */
export function workOfLoop(): () => number {
  let before: EventLoopUtilization | undefined;
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  };
}

export class Pace implements RoomPace {
  readonly #work: () => number;
  #share = 0;
  #lookedMs = -Infinity;

  /** @param work share of the time since the last call in which the process was at work */
  constructor(work: () => number) {
    this.#work = work;
    // Starting is no measure of what comes.
    work();
  }

  /** Call it often. */
  look(nowMs: number): void {
    if (nowMs - this.#lookedMs < WINDOW_MS) return;
    this.#lookedMs = nowMs;
    this.#share += WEIGHT * (this.#work() - this.#share);
  }

  /** Least time between two patches of a team without a tick between them. */
  get patchGapMs(): number {
    return this.#between(PATCHES, ROOM_LIMITS.patchGapMs, ROOM_LIMITS.patchGapMsMax);
  }

  /** Least time between two patches of a team, whatever has happened. */
  get tickGapMs(): number {
    return this.#between(TICKS, ROOM_LIMITS.patchGapMs, ROOM_LIMITS.tickGapMsMax);
  }

  /** For so long a role is left as it is shown while nothing concerns it. */
  get roleGapMs(): number {
    return this.#between(ROLES, 0, ROOM_LIMITS.roleGapMsMax);
  }

  #between([easy, full]: readonly [number, number], least: number, most: number): number {
    const fullness = Math.min(1, Math.max(0, (this.#share - easy) / (full - easy)));
    return Math.round(least + fullness * (most - least));
  }
}
