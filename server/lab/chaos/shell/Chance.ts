// All chance of a simulated server, drawn from one seed: the same seed gives the same bytes, delays and disasters.
// Must not be asked for anything that is not part of the simulation, or every draw after it is another one.
import { dice } from '../../rehearse/dice.ts';

export class Chance {
  readonly #seed: number;
  readonly #draw: () => number;

  constructor(seed: number) {
    this.#seed = seed >>> 0;
    this.#draw = dice(this.#seed);
  }

  /** A stream of its own: what one part draws does not move what another will. */
  fork(name: string): Chance {
    let mixed = this.#seed ^ 0x9e3779b9;
    for (let position = 0; position < name.length; position += 1)
      mixed = Math.imul(mixed ^ name.charCodeAt(position), 0x01000193);
    return new Chance(mixed ^ (mixed >>> 15));
  }

  /** From 0 to below 1. */
  readonly share = (): number => this.#draw();

  /** A whole number from 0 to below `end`. */
  readonly below = (end: number): number => Math.floor(this.#draw() * end);

  between(least: number, most: number): number {
    return least + this.#draw() * (most - least);
  }

  isHappening(probability: number): boolean {
    return this.#draw() < probability;
  }

  /** How long until something happens that happens every `meanMs` on average. */
  waitMs(meanMs: number): number {
    return -Math.log(1 - this.#draw()) * meanMs;
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  readonly bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => this.below(256));
}
