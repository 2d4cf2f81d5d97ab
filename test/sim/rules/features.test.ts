// Rules FE, TD, TO: features and their needs, technical debt, toil.
import { describe, expect, it } from 'vitest';
import type { WorkItem } from '../../../shared/sim/state.ts';
import { isOnBoard } from '../../../shared/sim/isOnBoard.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import {
  give,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  stepIdOf,
  stopPulling,
  tryGive,
} from '../playing.ts';

const valueOf = (item: WorkItem): NonNullable<WorkItem['value']> => known(item.value, 'value');

describe('emerging technology', () => {
  it('[FE1] earns when it is introduced, and is no feature released', () => {
    const game = inRound({
      edit({ routes, streams }) {
        const { steps } = entryOf(routes, 'feature');
        routes.push({
          id: 'technology',
          type: 'technology',
          steps: [entryOf(steps, 'build'), entryOf(steps, 'release')],
        });
        streams.push({ ...entryOf(streams, 'features'), id: 'technology', type: 'technology', route: 'technology' });
      },
    });
    const laser = make(game, 'technology');
    passUntil(game, () => valueOf(laser).isLive);
    expect(game.state.stats.featuresReleased).toBe(0);
  });
});

describe('features', () => {
  it('[FE1] [VA3] earn from their release on, not before', () => {
    const game = inRound({ edit: ({ satisfaction }) => void (satisfaction.wrongFeatureMilliPerTick = 0) });
    const feature = make(game, 'features');
    const before = game.state.ledger.realisedCents;
    passUntil(game, () => valueOf(feature).isLive);
    const perTick = Math.floor(valueOf(feature).centsPerTick / 2);
    expect(game.state.ledger.realisedCents - before).toBe(game.state.tick * 7000 + perTick);
    const then = game.state.ledger.realisedCents;
    pass(game, 1);
    expect(game.state.ledger.realisedCents - then).toBe(7000 + perTick);
  });

  it('[FE2] earn their share as ordered, or all of it when the need is known', () => {
    const earned = [false, true].map((isEngaged) => {
      const game = inRound({ edit: ({ satisfaction }) => void (satisfaction.wrongFeatureMilliPerTick = 0) });
      const feature = make(game, 'features');
      if (isEngaged) give(game, 'lead', 'engageBusiness', { workId: feature.id });
      passUntil(game, () => valueOf(feature).isLive);
      const before = game.state.ledger.realisedCents;
      pass(game, 1);
      return [game.state.ledger.realisedCents - before - 7000, valueOf(feature).centsPerTick];
    });
    const [ordered, needed] = earned;
    expect(ordered?.[0]).toBe(Math.floor((ordered?.[1] ?? 0) / 2));
    expect(needed?.[0]).toBe(needed?.[1]);
  });

  it('[FE2] tell the need to whoever engages the business while refining, for five more hours', () => {
    const game = inRound();
    const feature = make(game, 'features');
    const before = feature.remainingMilli;
    give(game, 'lead', 'engageBusiness', { workId: feature.id });
    expect([feature.remainingMilli - before, valueOf(feature).isNeedKnown]).toEqual([5000, false]);
    expect(tryGive(game, 'lead', 'engageBusiness', { workId: feature.id })).toBe('notPossible');
    passUntil(game, () => stepIdOf(game, feature) === 'build');
    expect(valueOf(feature).isNeedKnown).toBe(true);
  });

  it('[FE2] that nobody needs make customers unhappy for a while', () => {
    const hurt = [false, true].map((isEngaged) => {
      const game = inRound();
      const feature = make(game, 'features');
      if (isEngaged) give(game, 'lead', 'engageBusiness', { workId: feature.id });
      passUntil(game, () => valueOf(feature).isLive);
      expect(game.state.wrongFeatureUntilTick - game.state.tick).toBe(isEngaged ? -game.state.tick : 39);
      pass(game, 5);
      return game.state.satisfaction.features;
    });
    expect(hurt[0]).toBeGreaterThan(15_000);
    expect(hurt[1]).toBe(0);
  });

  it('[FE3] [WK6] take longer to build and to test the more debt their service has', () => {
    const efforts = [0, 500].map((debtPerMille) => {
      const game = inRound({ edit: ({ services }) => void (entryOf(services, 'shop').debtPerMille = debtPerMille) });
      const feature = make(game, 'features');
      const byStep: Record<string, number> = {};
      passUntil(game, () => {
        byStep[stepIdOf(game, feature)] = feature.stepEffortMilli;
        return feature.blockedBy === 'change';
      });
      return byStep;
    });
    const [clean, indebted] = efforts;
    // 600 per mille of a debt of 500.
    for (const step of ['build', 'test'])
      expect(indebted?.[step]).toBe(Math.floor(((clean?.[step] ?? 0) * 1300) / 1000));
    expect(indebted?.['refine']).toBe(clean?.['refine']);
  });
});

describe('technical debt', () => {
  it('[TD3] is paid down by a card, for its service alone and never below nothing', () => {
    for (const [before, after] of [
      [400, 340],
      [50, 0],
    ] as const) {
      const game = inRound({ edit: ({ services }) => services.forEach((service) => (service.debtPerMille = before)) });
      give(game, 'dev', 'payDebt', { serviceId: 'store' });
      passUntil(game, () => openOf(game, 'improvement').length === 0);
      expect(game.state.services.map((service) => service.debtPerMille)).toEqual([before, after, before]);
      expect(bookedOf(game, 'dev').improvement).toBeGreaterThan(0);
    }
  });
});

describe('toil', () => {
  it('[TO1] is visible to its role only until it is pinned', () => {
    const game = inRound();
    const chore = make(game, 'chores');
    expect(isOnBoard(game.state, chore)).toBe(false);
    give(game, 'ops', 'pinWork', { what: 'stream:chores' });
    expect(isOnBoard(game.state, chore)).toBe(true);
  });

  it('[TO2] that is left past its due tick lapses', () => {
    const game = inRound();
    stopPulling(game);
    const chore = make(game, 'chores');
    expect(passUntil(game, () => !isOpen(game, chore))).toBe(31);
    expect([outcomeOf(game, chore), openOf(game, 'incident')]).toEqual(['lapsed', []]);
  });

  it('[TO2] that lapses is an incident in a share of cases', () => {
    const game = inRound({
      lengthTicks: 400,
      arrivals: { chores: 500 },
      edit: ({ streams }) => void (entryOf(streams, 'chores').lapseIncidentPerMille = 250),
    });
    stopPulling(game);
    pass(game, 300);
    const lapsed = game.state.closed.filter((item) => item.outcome === 'lapsed').length;
    const incidents = openOf(game, 'incident');
    expect(lapsed).toBeGreaterThan(100);
    expect(Math.abs(incidents.length - lapsed / 4)).toBeLessThan(lapsed / 8);
    expect(incidents.every((item) => item.incident?.origin === 'toil' && item.incident.impactPerMille === 150)).toBe(
      true,
    );
  });

  it('[TO2] lapses at once when it is declined, with the same luck', () => {
    const fates = (isDeclined: boolean): boolean[] =>
      Array.from({ length: 24 }, (_, seed) => {
        const game = inRound(
          { edit: ({ streams }) => void (entryOf(streams, 'chores').lapseIncidentPerMille = 400) },
          seed,
        );
        stopPulling(game);
        const chore = make(game, 'chores');
        if (isDeclined) give(game, 'ops', 'declineWork', { workId: chore.id });
        else pass(game, 31);
        expect(outcomeOf(game, chore)).toBe(isDeclined ? 'declined' : 'lapsed');
        return openOf(game, 'incident').length > 0;
      });
    expect(fates(true)).toEqual(fates(false));
    expect(new Set(fates(true)).size).toBe(2);
  });

  it('[TO2] does not lapse while a hand is on it', () => {
    const game = inRound({
      edit: ({ routes }) => void (entryOf(entryOf(routes, 'toil').steps, 'toil').effortMilli = 200_000),
    });
    const chore = make(game, 'chores');
    pass(game, 60);
    expect([isOpen(game, chore), chore.status]).toEqual([true, 'working']);
  });
});
