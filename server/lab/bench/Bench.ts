// What one part of the bench is for the command: how much it does, and the readings that it gives. Types only.
import type { Size } from '../chaos/size.ts';
import type { Reading } from './reading.ts';

export interface BenchWish {
  /** Short is for trying whether it runs: its figures say little. */
  size: Size;
  say: (what: string) => void;
}

export interface BenchResult {
  readings: Reading[];
  /** Everything that was measured, for `--json`. */
  figures: unknown;
}

export type Bench = (wish: BenchWish) => Promise<BenchResult>;
