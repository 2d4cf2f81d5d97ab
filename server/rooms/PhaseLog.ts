// When this team entered which phase, by the wall clock: what the agenda of the facilitator's console compares with its plan.
// The store writes the same down with each batch; this is what it looks like without reading it again.
import type { PhaseTimeRecord } from '../journal/store.ts';

export interface PhaseTime {
  id: string;
  phase: string;
  round: number;
  startedAtMs: number;
}

export class PhaseLog {
  readonly #entered: PhaseTimeRecord[];

  /** @param entered as the store has it; @param createdAt when its lobby opened, ISO */
  constructor(entered: readonly PhaseTimeRecord[], createdAt: string) {
    this.#entered = [{ phase: 'lobby', round: 0, startedAt: createdAt }, ...entered];
  }

  /** @param now ISO time */
  see({ phase, round }: { phase: string; round: number }, now: () => string): void {
    const last = this.#entered.at(-1);
    if (last?.phase === phase && last.round === round) return;
    this.#entered.push({ phase, round, startedAt: now() });
  }

  /** By number, oldest first. */
  view(): Record<string, PhaseTime> {
    const times = this.#entered.map(({ phase, round, startedAt }, position): [string, PhaseTime] => {
      const id = String(position);
      return [id, { id, phase, round, startedAtMs: Date.parse(startedAt) }];
    });
    return Object.fromEntries(times);
  }
}
