// Luck for tests: the same throws for the same seed, so that a failure can be played again from the seed that it prints.
import { drawBelow, hashText } from '../../shared/sim/random.ts';

const HASH = hashText('dice of the tests');

export class Dice {
  private throws = 0;
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** 0 … bound − 1. */
  below(bound: number): number {
    return drawBelow(this.seed, HASH, this.throws++, 0, bound);
  }

  /** True once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of a list, or undefined when it is empty. */
  oneOf<T>(list: readonly T[]): T | undefined {
    return list[this.below(Math.max(1, list.length))];
  }
}
