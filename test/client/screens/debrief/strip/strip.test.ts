// Flags of a timeline never cover each other, and its value a day is drawn as the ledger has it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAG_ROWS, layFlags } from '../../../../../client/screens/debrief/strip/stripFlags.ts';
import { placeOfTick, tickAt } from '../../../../../client/screens/debrief/reader.ts';

const WIDTH = 900;
const space = { fromTick: 0, toTick: 480, widthPx: WIDTH };

describe('flags of a timeline', () => {
  it('that have room for their titles do not meet, and stay on the strip', () => {
    const flag = fc.record({ tick: fc.nat(479), letters: fc.integer({ min: 3, max: 44 }) });
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 12 }), (wished) => {
        const sorted = [...wished].sort((a, b) => a.tick - b.tick);
        const flags = sorted.map(({ tick, letters }, position) => ({
          id: String(position),
          kind: 'moment' as const,
          text: '',
          title: 'x'.repeat(letters),
          tick,
        }));
        const rooms = layFlags(flags, space)
          .filter(({ row }) => row >= 0)
          .map(({ row, tick, title, isTurned }) => {
            const x = (tick * WIDTH) / 480;
            const breadth = title.length * 7.2 + 40;
            return { row, from: isTurned ? x - breadth : x, to: isTurned ? x : x + breadth };
          });
        for (const [position, one] of rooms.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeLessThanOrEqual(WIDTH);
          expect(one.row).toBeLessThan(FLAG_ROWS);
          const met = rooms
            .slice(position + 1)
            .filter((other) => other.row === one.row && other.from < one.to && one.from < other.to);
          expect(met).toEqual([]);
        }
      }),
    );
  });
});

describe('ticks of the game', () => {
  it('are told in their round, and found again from there', () => {
    const spans = [
      { round: 1, fromTick: 0, toTick: 480 },
      { round: 2, fromTick: 480, toTick: 900 },
    ];
    for (const tick of [0, 479, 480, 700]) {
      const { round, roundTick } = placeOfTick(spans, tick);
      expect(tickAt(spans, round, roundTick)).toBe(tick);
    }
    expect(placeOfTick(spans, 480)).toEqual({ round: 2, roundTick: 0 });
  });
});
