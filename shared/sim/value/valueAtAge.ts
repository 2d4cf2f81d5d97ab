// Value per tick of a piece of work at an age: linear down to its floor [VA1].
import type { ValuePart } from '../state.ts';

/** @returns cents per tick */
export function valueAtAge(value: ValuePart, ageTicks: number): number {
  if (value.decayTicks === 0 || value.floorPerMille === 1000) return value.centsPerTick;
  const lost = Math.floor(((1000 - value.floorPerMille) * Math.min(ageTicks, value.decayTicks)) / value.decayTicks);
  return Math.floor((value.centsPerTick * (1000 - lost)) / 1000);
}
