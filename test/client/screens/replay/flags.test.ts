// Where flags stand on the timeline of a replay: at their stops, and never on each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flag, placesOf } from '../../../../client/screens/replay/flags.ts';

const flagAt = (stop: number, id: number): Flag => ({
  id: String(id),
  stop,
  round: 1,
  roundTick: stop,
  moment: null,
  text: '',
});

describe('the flags of a timeline', () => {
  it('stand at their stops where there is room, neighbours in rows of their own', () => {
    const places = placesOf([10, 12, 50].map(flagAt), 5, 2, 100);
    expect(places).toEqual([
      { row: 0, at: 10 },
      { row: 1, at: 12 },
      { row: 0, at: 50 },
    ]);
  });

  it('step aside where all rows are taken, and back from the end', () => {
    expect(placesOf([10, 10, 10].map(flagAt), 5, 2, 100).map(({ at }) => at)).toEqual([10, 10, 15]);
    const atEnd = placesOf([99, 100, 100, 100].map(flagAt), 5, 2, 100);
    expect(atEnd.map(({ at }) => at)).toEqual([95, 95, 100, 100]);
  });

  it('never cover each other, nor leave the line at its end, however many come together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 30 }), (stops) => {
        const flags = stops.sort((a, b) => a - b).map(flagAt);
        const places = placesOf(flags, 4, 2, 200);
        for (const row of [0, 1]) {
          const ats = places.filter((place) => place.row === row).map(({ at }) => at);
          for (const [index, at] of ats.entries()) {
            expect(at).toBeLessThanOrEqual(200);
            if (index > 0) expect(at - (ats[index - 1] ?? 0)).toBeGreaterThanOrEqual(4);
          }
        }
      }),
    );
  });
});
