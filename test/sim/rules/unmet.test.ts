// Rule EN5: demand that nobody voices, until somebody asks.
import { describe, expect, it } from 'vitest';
import type { FindingSpec } from '../../../shared/scenario/schema.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { give, inRound, openOf, pass, passUntil, stepIdOf, stopPulling, theOnly } from '../playing.ts';
import { look, yielding } from '../yielding.ts';

/** Demand for features that nobody voices, one in each tick of the first hours. */
const unvoiced = (more: Partial<FindingSpec> = {}): TinyOptions =>
  yielding(
    { kind: 'proposals', ...more },
    {
      arrivals: { features: 100 },
      edit: ({ streams }) => void (entryOf(streams, 'features').needsInsight = true),
    },
  );

describe('demand that nobody voices', () => {
  it('[EN5] is no work; its value is possible and lost', () => {
    const game = inRound(unvoiced());
    const ordinary = inRound({ lengthTicks: 300, arrivals: { features: 100 } });
    for (const either of [game, ordinary]) pass(either, 60);
    expect(openOf(game, 'feature')).toEqual([]);
    expect(game.state.unmet.length).toBeGreaterThan(2);
    expect(game.state.ledger.potentialCents).toBe(ordinary.state.ledger.potentialCents);
    expect(Object.keys(game.state.ledger.sinks)).toEqual(['unmet:features']);
  });

  it('[EN5] becomes work when somebody finds it, the most valuable first, its need known', () => {
    const game = inRound(unvoiced({ count: 1 }));
    stopPulling(game);
    pass(game, 60);
    const worths = game.state.unmet.map((demand) => demand.value.centsPerTick);
    look(game, 'lead');
    const feature = theOnly(game, 'feature');
    expect(feature.value).toMatchObject({ centsPerTick: Math.max(...worths), isNeedKnown: true });
    expect(game.state.insights).toMatchObject([{ kind: 'unmetDemand', about: [feature.id] }]);
    expect([feature.roleId, stepIdOf(game, feature)]).toEqual(['lead', 'refine']);
  });

  it('[EN5] leaves the potential to the seed, found or not, in every tick', () => {
    const [idle, asking] = [inRound(unvoiced({ count: 2 })), inRound(unvoiced({ count: 2 }))];
    for (let tick = 0; tick < 150; tick++) {
      if (tick % 20 === 0) give(asking, 'desk', 'gatherInsight', { kind: 'trendAnalysis' });
      for (const game of [idle, asking]) pass(game, 1);
      expect(asking.state.ledger.potentialCents).toBe(idle.state.ledger.potentialCents);
    }
    expect(openOf(idle, 'feature').length).toBe(0);
    expect(asking.state.ledger.realisedCents).toBeGreaterThan(idle.state.ledger.realisedCents);
  });

  it('[EN5] counts its lead time from the hour in which it was found', () => {
    const game = inRound(unvoiced({ count: 1 }));
    pass(game, 100);
    look(game);
    const found = game.state.tick - 1;
    const feature = theOnly(game, 'feature');
    expect(feature.arrivedTick).toBeLessThan(found - 5);
    stopPulling(game, 'desk');
    passUntil(game, () => feature.status === 'closed');
    expect(game.state.stats.leadTicks).toContain(game.state.tick - 1 - found);
  });

  it('[EN5] comes by itself for a while after somebody asked, if the scenario says so', () => {
    const game = inRound(unvoiced({ opensForTicks: 100 }));
    stopPulling(game);
    look(game);
    pass(game, 60);
    expect(game.state.unmet).toEqual([]);
    expect(openOf(game, 'feature').length).toBeGreaterThan(2);
    pass(game, 100);
    expect(game.state.unmet.length).toBeGreaterThan(0);
  });

  it('[EN5] is gone when its time is over', () => {
    const options = unvoiced();
    const game = inRound({
      ...options,
      edit(draft) {
        options.edit?.(draft);
        Object.assign(entryOf(draft.streams, 'features'), { value: { centsPerTick: 600, lifeTicks: 10 } });
      },
    });
    passUntil(game, () => game.state.unmet.length > 0);
    const [demand] = game.state.unmet;
    pass(game, 9);
    expect(game.state.unmet).not.toContain(demand);
  });
});
