// Value per tick of a piece of work at an age: linear down to its floor [VA1].
import type { ValuePart } from '../state.ts';
import { NEVER_TICK } from '../work/waits.ts';

/** @returns cents per tick */
export function valueAtAge(value: ValuePart, ageTicks: number): number {
  const { centsPerTick, floorPerMille, decayTicks } = value;
  if (decayTicks === 0 || floorPerMille === 1000) return centsPerTick;
  return Math.floor((centsPerTick * (1000 - lostAtAge(value, ageTicks))) / 1000);
}

function lostAtAge({ floorPerMille, decayTicks }: ValuePart, ageTicks: number): number {
  if (ageTicks >= decayTicks) return 1000 - floorPerMille;
  return Math.floor(((1000 - floorPerMille) * ageTicks) / decayTicks);
}

/** The first age after this one at which it is worth less; never when that is over. */
export function nextLossTick(value: ValuePart, ageTicks: number): number {
  const { floorPerMille, decayTicks } = value;
  if (ageTicks >= decayTicks || floorPerMille === 1000) return NEVER_TICK;
  return Math.ceil(((lostAtAge(value, ageTicks) + 1) * decayTicks) / (1000 - floorPerMille));
}
