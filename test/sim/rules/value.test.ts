// Rules SV, VA: health and lamps of services, and what work is worth.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import { valueAtAge } from '../../../shared/sim/value/valueAtAge.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import {
  breakService,
  inRound,
  isOpen,
  known,
  make,
  outcomeOf,
  pass,
  passUntil,
  serviceOf,
  startPulling,
  stopPulling,
} from '../playing.ts';

/** So that only what a test makes has value beside the services. */
const withoutMission: TinyOptions = {
  edit: ({ flightPlan }) => flightPlan.manoeuvres.forEach((manoeuvre) => (manoeuvre.valueCentsPerTick = 0)),
};

const healthOf = (game: Game): number[] => game.state.services.map((service) => service.healthPerMille);

describe('the health of a service', () => {
  it('[SV1] is cut by open incidents, from their arrival to their end', () => {
    const game = inRound();
    stopPulling(game);
    const incident = breakService(game, 'shop', 300);
    pass(game, 1);
    expect(healthOf(game)).toEqual([1000, 1000, 700]);
    startPulling(game);
    passUntil(game, () => !isOpen(game, incident));
    expect(healthOf(game)).toEqual([1000, 1000, 1000]);
  });

  it('[SV2] loses the sum of its losses, 40 % of those of what it needs, and 16 % at second order', () => {
    const game = inRound();
    stopPulling(game);
    breakService(game, 'base', 300);
    pass(game, 1);
    expect(healthOf(game)).toEqual([700, 880, 952]);
    breakService(game, 'base', 100);
    breakService(game, 'store', 200);
    pass(game, 1);
    expect(healthOf(game)).toEqual([600, 1000 - 120 - 40 - 200, 1000 - 48 - 16 - 80]);
  });

  it('[SV3] is never less than a fifth', () => {
    const game = inRound();
    stopPulling(game);
    breakService(game, 'base', 1000);
    breakService(game, 'base', 1000);
    pass(game, 1);
    expect(healthOf(game)[0]).toBe(200);
  });

  it('[SV4] is not to be seen without monitoring', () => {
    const game = inRound({ edit: ({ services }) => void (entryOf(services, 'base').isMonitored = false) });
    stopPulling(game);
    breakService(game, 'base', 900);
    pass(game, 1);
    expect(serviceOf(game, 'base')).toMatchObject({ lamp: 'unmonitored', healthPerMille: 200 });
  });

  it.each([
    [100, 'up'],
    [101, 'degraded'],
    [450, 'degraded'],
    [451, 'down'],
  ])('[SV5] that loses %i per mille has the lamp "%s"', (impact, lamp) => {
    const game = inRound();
    stopPulling(game);
    breakService(game, 'base', impact);
    pass(game, 1);
    expect(serviceOf(game, 'base').lamp).toBe(lamp);
  });

  it('[SV5] shows since when its lamp is what it is', () => {
    const game = inRound();
    stopPulling(game);
    pass(game, 5);
    breakService(game, 'base', 500);
    pass(game, 3);
    expect(serviceOf(game, 'base')).toMatchObject({ lamp: 'down', lampSinceTick: 5 });
  });
});

describe('the value of work', () => {
  it('[VA1] falls linearly with age, down to its floor', () => {
    const game = inRound({
      edit: ({ streams }) =>
        void (entryOf(streams, 'features').value = { centsPerTick: 1000, floorPerMille: 400, decayTicks: 300 }),
    });
    const value = known(make(game, 'features').value, 'value');
    const share = (ageTicks: number): number => valueAtAge({ ...value, centsPerTick: 1000 }, ageTicks);
    expect([0, 1, 150, 299, 300, 5000].map(share)).toEqual([1000, 998, 700, 402, 400, 400]);
    expect(valueAtAge({ ...value, centsPerTick: 1000, floorPerMille: 1000 }, 500)).toBe(1000);
  });

  it('[VA2] is possible from its arrival, built or not', () => {
    const game = inRound();
    stopPulling(game);
    pass(game, 1);
    const feature = make(game, 'features');
    const before = game.state.ledger.potentialCents;
    pass(game, 1);
    expect(game.state.ledger.potentialCents - before).toBe(7000 + known(feature.value, 'value').centsPerTick);
    expect(game.state.ledger.realisedCents).toBe(2 * 7000);
  });

  it.each(['deals', 'tasks'])(
    '[VA3] of %s arrives from the tick in which they are handled until their life is over',
    (stream) => {
      const game = inRound(withoutMission);
      const item = make(game, stream);
      const { centsPerTick, endTick } = known(item.value, 'value');
      passUntil(game, () => !isOpen(game, item));
      const handled = game.state.tick - 1;
      expect(outcomeOf(game, item)).toBe('done');
      passUntil(game, () => game.state.tick === endTick + 10);
      expect(game.state.ledger.realisedCents).toBe(game.state.tick * 7000 + (endTick - handled) * centsPerTick);
    },
  );

  it('[VA4] is gone when the life of a deal is over before it was handled', () => {
    const game = inRound(withoutMission);
    stopPulling(game);
    const deal = make(game, 'deals');
    expect(passUntil(game, () => !isOpen(game, deal))).toBe(40);
    expect(outcomeOf(game, deal)).toBe('expired');
    expect(game.state.earning).toEqual([]);
    const possible = 40 * known(deal.value, 'value').centsPerTick;
    expect(game.state.ledger).toMatchObject({
      potentialCents: 40 * 7000 + possible,
      realisedCents: 40 * 7000,
      leakedCents: possible,
    });
  });
});
