// The service of a step in whole ticks: exactly what the engine draws, so that theory can be asked about ticks instead of hours.
import type { StepSpec } from '../../../shared/scenario/schema.ts';
import type { LawName } from '../../../shared/scenario/schema/basics.ts';
import { EXPONENTIAL_PER_MILLE } from '../../../shared/sim/laws/exponentialTable.ts';

/** Tables of equally likely factors in per mille; the other laws are not used by queues under test. */
const FACTORS: Partial<Record<LawName, readonly number[]>> = {
  constant: [1000],
  exponential: EXPONENTIAL_PER_MILLE,
};

const MILLI = 1000;

export interface ServiceTimes {
  meanTicks: number;
  /** Squared coefficient of variation. */
  variation: number;
}

/** @throws Error for a law that is not one of a queue under test */
export function serviceTimes({ effortMilli, effortLaw }: StepSpec): ServiceTimes {
  const factors = FACTORS[effortLaw];
  if (factors === undefined) throw new Error(`no service times for the law ${effortLaw}`);
  // A hand gives whole ticks: what is left of the last one is lost.
  const ticks = factors.map((factor) => Math.max(1, Math.ceil(Math.floor((effortMilli * factor) / 1000) / MILLI)));
  const meanTicks = ticks.reduce((sum, value) => sum + value, 0) / ticks.length;
  const square = ticks.reduce((sum, value) => sum + value * value, 0) / ticks.length;
  return { meanTicks, variation: square / meanTicks ** 2 - 1 };
}
