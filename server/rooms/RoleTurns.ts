// Which roles' pictures are made anew: all of them while the process has time; where it is full, those that did something or to whom
// something happened, and each of the others once in a while. Must not make pictures, or look at the clock itself.
import type { Game } from '../../shared/sim/state.ts';

interface Shown {
  atMs: number;
  choiceTick: number;
  phase: string;
}

export class RoleTurns {
  readonly #gapMs: () => number;
  readonly #shown = new Map<string, Shown>();
  readonly #acted = new Set<string>();

  /** @param gapMs for so long a role is left as it is shown while nothing concerns it, as busy as the process is now */
  constructor(gapMs: () => number) {
    this.#gapMs = gapMs;
  }

  /** Somebody in this seat did something. */
  acted({ state }: Game, seatIds: Iterable<string>): void {
    for (const seatId of seatIds) for (const roleId of state.seats[seatId]?.roleIds ?? []) this.#acted.add(roleId);
  }

  /** Those of the roles that are due, which are thereby taken. */
  take({ state }: Game, roleIds: ReadonlySet<string>, nowMs: number): string[] {
    const gapMs = this.#gapMs();
    return [...roleIds].filter((roleId) => {
      const shown = this.#shown.get(roleId);
      const choiceTick = state.roles[roleId]?.lastChoiceTick ?? 0;
      const hasActed = this.#acted.delete(roleId);
      const isSame = shown?.choiceTick === choiceTick && shown.phase === state.phase;
      if (isSame && !hasActed && nowMs - shown.atMs < gapMs) return false;
      this.#shown.set(roleId, { atMs: nowMs, choiceTick, phase: state.phase });
      return true;
    });
  }
}
