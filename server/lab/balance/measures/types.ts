// What one measure of the balance gets, and the rows of the table that it gives.
import type { Scenario } from '../../../../shared/scenario/schema.ts';
import type { RunFigures } from '../figures.ts';
import type { Played } from '../playAll.ts';

export interface Measured {
  scenario: Scenario;
  played: Played;
  /** Runs of a variant, in order of their seeds; empty when it was not played. */
  runsOf: (id: string) => readonly RunFigures[];
}

export interface Row {
  /** M1 … M10. */
  id: string;
  what: string;
  target: string;
  reached: string;
  isOk: boolean;
}

/** Gives no rows when the scenario has nothing to measure there. */
export type Measure = (measured: Measured) => Row[];

export const percent = (share: number, decimals = 0): string => `${(share * 100).toFixed(decimals)} %`;
