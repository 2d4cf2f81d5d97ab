// The spell of a round in which most value leaked, if possible of those that a condition holds for. Reads only.
import type { RoundSight } from './types.ts';

/** Samples that make up a spell. */
const SPELL_SAMPLES = 6;

/**
 * @param isMeant whether a sample counts, by its position in the series; all do when none does
 * @returns the tick in the middle of the spell; the middle of a round that is too short
 */
export function worstSpell(sight: RoundSight, isMeant: (position: number) => boolean): number {
  const { fromTick, toTick } = sight.round;
  return spellTick(sight, isMeant) ?? spellTick(sight, () => true) ?? Math.floor((fromTick + toTick) / 2);
}

function spellTick({ record, round }: RoundSight, isMeant: (position: number) => boolean): number | undefined {
  const { series } = record;
  const positions = [...series.ticks.keys()].filter((position) => series.rounds[position] === round.round);
  const leakedAt = (position: number): number =>
    (series.potentialCents[position] ?? 0) - (series.realisedCents[position] ?? 0);
  let tick: number | undefined;
  let most = -1;
  for (let index = SPELL_SAMPLES; index < positions.length; index++) {
    const position = positions[index] ?? 0;
    const start = positions[index - SPELL_SAMPLES] ?? 0;
    const leaked = leakedAt(position) - leakedAt(start);
    if (leaked <= most || !isMeant(position) || !isMeant(start)) continue;
    most = leaked;
    tick = series.ticks[positions[index - SPELL_SAMPLES / 2] ?? 0];
  }
  return tick;
}
