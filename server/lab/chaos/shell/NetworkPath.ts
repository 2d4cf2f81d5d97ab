// The way between one device and the server, as it is at the moment: slow, held up, gone, or in order. Everything that travels asks
// it how long that takes. Must not know what travels.
import type { Chance } from './Chance.ts';

export interface PathFigures {
  /** Requests or answers, and single frames, that never arrived. */
  losses: number;
  duplicates: number;
}

export class NetworkPath {
  readonly figures: PathFigures = { losses: 0, duplicates: 0 };
  /** Nothing arrives before; nothing is lost by it either. */
  stalledUntilMs = 0;
  /** Nothing that is sent before this time arrives at all. */
  deadUntilMs = 0;
  /** Of frames that may be lost or come twice. */
  lossShare = 0;
  duplicateShare = 0;
  readonly #chance: Chance;
  readonly #now: () => number;
  readonly #leastMs: number;
  readonly #mostMs: number;

  constructor(chance: Chance, now: () => number) {
    this.#chance = chance;
    this.#now = now;
    this.#leastMs = chance.between(1, 60);
    this.#mostMs = this.#leastMs + chance.between(5, 120);
  }

  get isDead(): boolean {
    return this.#now() < this.deadUntilMs;
  }

  /** When something sent now arrives; null = never. */
  arrivalMs(): number | null {
    if (this.isDead) {
      this.figures.losses += 1;
      return null;
    }
    const ms = this.#now() + this.#chance.between(this.#leastMs, this.#mostMs);
    return Math.max(ms, this.stalledUntilMs);
  }

  /** How often a frame that may get lost or come twice arrives: usually once. */
  copies(): number {
    if (this.#chance.isHappening(this.lossShare)) {
      this.figures.losses += 1;
      return 0;
    }
    if (!this.#chance.isHappening(this.duplicateShare)) return 1;
    this.figures.duplicates += 1;
    return 2;
  }
}
