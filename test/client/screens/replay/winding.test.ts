// Where one goes on the reel of a replay: by hours, days and flags, by keys, and where the rounds and their value lie.
import { describe, expect, it } from 'vitest';
import type { Stop } from '../../../../shared/analysis/replay/types.ts';
import { flagAt, flagsOf } from '../../../../client/screens/replay/flags.ts';
import { targetOf } from '../../../../client/screens/replay/useReplayKeys.ts';
import {
  daysOfValue,
  inReel,
  placeFrom,
  roundStretches,
  stopAtHour,
  stopAtTick,
} from '../../../../client/screens/replay/winding.ts';

const ROUND_TICKS = 60;

/** Lobby, then two rounds of 60 hours: a briefing, the hours, a review. Ten cents arrive in every hour. */
const stops: readonly Stop[] = [
  { tick: 0, round: 0, roundTick: 0, phase: 'lobby', realisedCents: 0 },
  ...[1, 2].flatMap((round): Stop[] => {
    const tick = (round - 1) * ROUND_TICKS;
    const hours = Array.from({ length: ROUND_TICKS }, (_, roundTick): Stop => {
      return { tick: tick + roundTick, round, roundTick, phase: 'running', realisedCents: 10 * roundTick };
    });
    return [
      { tick, round, roundTick: 0, phase: 'briefing', realisedCents: 0 },
      ...hours,
      { tick: tick + ROUND_TICKS, round, roundTick: ROUND_TICKS, phase: 'review', realisedCents: 10 * ROUND_TICKS },
    ];
  }),
];
const FIRST = 2;
const SECOND = FIRST + ROUND_TICKS + 2;

describe('a place on the reel', () => {
  it('is found by the tick of the game, in the round whose clock runs', () => {
    expect([0, 5, ROUND_TICKS, ROUND_TICKS + 5].map((tick) => stopAtTick(stops, tick))).toEqual([
      FIRST,
      FIRST + 5,
      SECOND,
      SECOND + 5,
    ]);
    expect(stopAtTick(stops, 9999)).toBe(stops.length - 1);
    expect(stopAtTick(stops.slice(0, 1), 7)).toBe(0);
  });

  it('is found by the hour of a round, at its last hour where it ended before', () => {
    expect(stopAtHour(stops, 1, 7)).toBe(FIRST + 7);
    expect(stopAtHour(stops, 2, 999)).toBe(SECOND + ROUND_TICKS - 1);
    expect(stopAtHour(stops, 9, 3)).toBe(0);
  });

  it('never lies beyond the ends', () => {
    expect([inReel(stops, -3), inReel(stops, 4.4), inReel(stops, 9999)]).toEqual([0, 4, stops.length - 1]);
  });
});

describe('keys', () => {
  const press = (key: string, stop: number, shiftKey = false): number | null =>
    targetOf({ key, shiftKey }, stop, stops, [10, 40]);

  it('go by an hour, by a day, and to the ends', () => {
    expect([press('ArrowRight', 30), press('ArrowLeft', 30), press('ArrowLeft', 0)]).toEqual([31, 29, 0]);
    expect([press('ArrowRight', 30, true), press('ArrowUp', 30), press('ArrowDown', 30)]).toEqual([54, 54, 6]);
    expect([press('Home', 30), press('End', 30)]).toEqual([0, stops.length - 1]);
  });

  it('go from flag to flag, and nowhere where there is none', () => {
    expect([press(']', 10), press('[', 10), press('[', 41), press(']', 40)]).toEqual([40, -1, 40, -1]);
    expect(placeFrom([], 5, 1)).toBe(-1);
  });

  it('that are not ours are left alone', () => {
    expect([press('a', 30), press('Tab', 30)]).toEqual([null, null]);
  });
});

describe('the line', () => {
  it('knows where each round lies, from its briefing to its review', () => {
    expect(roundStretches(stops)).toEqual([
      { round: 1, from: 1, to: FIRST + ROUND_TICKS },
      { round: 2, from: SECOND - 1, to: stops.length - 1 },
    ]);
  });

  it('adds up what arrived on each day, anew in each round', () => {
    const days = daysOfValue(stops);
    expect(days.map(({ cents }) => cents)).toEqual([230, 240, 120, 230, 240, 120]);
    expect(days[3]?.from).toBe(SECOND);
  });
});

describe('flags', () => {
  const flags = flagsOf(
    {
      moments: [
        {
          kind: 'watermelon',
          round: 2,
          tick: ROUND_TICKS + 5,
          roundTick: 5,
          severity: 500,
          evidence: [],
          roleIds: [],
          roles: [],
          workIds: [],
          questionKey: 'watermelon',
        },
      ],
      bookmarks: [{ id: 'n1', round: 1, roundTick: 9, text: 'here' }],
    },
    stops,
  );

  it('stand in the order of the game where they show', () => {
    expect(flags.map(({ stop, text, moment }) => [stop, text, moment?.kind])).toEqual([
      [FIRST + 9, 'here', undefined],
      [SECOND + 5, '', 'watermelon'],
    ]);
  });

  it('are told when one stands at them or shortly after', () => {
    expect(flagAt(flags, FIRST + 9, 12)?.id).toBe('n1');
    expect(flagAt(flags, FIRST + 21, 12)?.id).toBe('n1');
    expect([flagAt(flags, FIRST + 22, 12), flagAt(flags, FIRST + 8, 12)]).toEqual([null, null]);
  });
});
