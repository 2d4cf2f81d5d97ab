// Rules HD8 and DM6: a working calendar. The tiny day here has ten ticks, open from the third to the eighth, two days of three.
import { describe, expect, it } from 'vitest';
import { nextOpeningTick } from '../../../shared/sim/officeHours.ts';
import { advance } from '../../../shared/sim/step.ts';
import type { TinyOptions } from '../../support/tinyScenario.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { handOf, handsOf, inRound, known, make, pass, stopPulling } from '../playing.ts';

const HOURS = {
  dayTicks: 10,
  opensTick: 2,
  closesTick: 8,
  weekDays: 3,
  daysOpen: 2,
  closedDemandPerMille: 1000,
  dayLuckPerMille: 0,
};

const isOpenHour = (tick: number): boolean => tick % 30 < 20 && tick % 10 >= 2 && tick % 10 < 8;

function withHours(more: Partial<typeof HOURS> = {}, options: TinyOptions = {}): TinyOptions {
  return {
    ...options,
    edit: (draft) => {
      draft.people.officeHours = { ...HOURS, ...more };
      options.edit?.(draft);
    },
  };
}

describe('office hours', () => {
  it('[HD8] begin again in the morning, or after the days off', () => {
    expect([0, 1, 2, 7, 8, 12, 18, 19, 20, 29, 30, 32].map((tick) => nextOpeningTick(HOURS, tick))).toEqual([
      2, 2, 2, 7, 12, 12, 32, 32, 32, 32, 32, 32,
    ]);
  });

  it('[HD8] send hands home, who keep what they hold and go on with it', () => {
    const game = inRound(
      withHours(
        {},
        { edit: ({ routes }) => (known(entryOf(routes, 'request').steps[0], 'step').effortMilli = 90_000) },
      ),
    );
    const request = make(game, 'requests');
    const worked: number[] = [];
    let before = 0;
    for (let tick = 0; tick < 60; tick++) {
      pass(game, 1);
      if (request.touchedTicks > before) worked.push(tick);
      before = request.touchedTicks;
      if (tick >= 2) expect(handOf(game, 'desk').workId).toBe(request.id);
    }
    expect(worked).toEqual(Array.from({ length: 60 }, (_, tick) => tick).filter(isOpenHour));
  });

  it('[HD8] book the time at home as idle', () => {
    const game = inRound(withHours());
    make(game, 'requests');
    pass(game, 2);
    const hands = handsOf(game, 'desk').length;
    expect(bookedOf(game, 'desk')).toEqual({ idle: 2 * hands * 1000 });
  });

  it('[DM6] shape the demand: less outside them', () => {
    const game = inRound(withHours({ closedDemandPerMille: 0 }, { arrivals: { requests: 1000 }, lengthTicks: 300 }));
    stopPulling(game);
    pass(game, 60);
    expect(game.state.open.map((item) => item.arrivedTick)).toEqual(
      Array.from({ length: 60 }, (_, tick) => tick).filter(isOpenHour),
    );
  });

  it('[DM6] give each day luck of its own, the same for every tick of the day', () => {
    const counts = (dayLuckPerMille: number): number[] => {
      const game = inRound(
        withHours({ dayTicks: 100, dayLuckPerMille }, { arrivals: { requests: 300 }, lengthTicks: 4000 }),
      );
      stopPulling(game);
      while (game.state.tick < 3900) advance(game);
      const days = new Array<number>(39).fill(0);
      for (const { arrivedTick } of game.state.open) {
        const day = Math.floor(arrivedTick / 100);
        days[day] = (days[day] ?? 0) + 1;
      }
      return days;
    };
    const spread = (values: number[]): number => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length / mean;
    };
    expect(spread(counts(0))).toBeLessThan(1.5);
    expect(spread(counts(1000))).toBeGreaterThan(3);
  });
});
