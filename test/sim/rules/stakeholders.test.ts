// Rules SH: demand comes from stakeholders, each satisfied in its own way, who tell what moves them when they are asked.
import { describe, expect, it } from 'vitest';
import { loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game, StakeholderState } from '../../../shared/sim/state.ts';
import { csatMilli } from '../../../shared/sim/value/satisfaction.ts';
import { csatOf } from '../../../shared/sim/value/stakeholders.ts';
import { viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import {
  breakService,
  give,
  handOf,
  inRound,
  make,
  openOf,
  pass,
  passUntil,
  problemOf,
  stopPulling,
} from '../playing.ts';

/** Buyers use the shop and order features; the crew uses the base alone and counts three times as much. */
const peopled = (edit: (draft: TinyDraft) => void = () => undefined, options: TinyOptions = {}): TinyOptions => ({
  lengthTicks: 400,
  ...options,
  edit(draft) {
    draft.stakeholders = [
      { id: 'buyers', title: 'Buyers', services: ['shop'], drivers: ['Price'], needs: ['To compare', 'To return'] },
      { id: 'crew', title: 'Crew', services: ['base'], drivers: ['Safety', 'Sleep'], weightPerMille: 3000 },
    ];
    entryOf(draft.streams, 'features').stakeholder = 'buyers';
    entryOf(draft.streams, 'requests').stakeholder = 'crew';
    draft.engage = {
      businessMeeting: { ticks: 2, yields: [{ kind: 'drivers' }] },
      customerInterview: { ticks: 2, yields: [{ kind: 'hurts', reliefMilli: 500 }], asksStakeholder: 'must' },
      trendAnalysis: { ticks: 2, yields: [{ kind: 'needs', count: 9 }], asksStakeholder: 'may' },
    };
    edit(draft);
  },
});

const stateOf = (game: Game, id: string): StakeholderState => entryOf(game.state.stakeholders, id);
const csatBy = (game: Game): number[] => game.state.stakeholders.map((_, position) => csatOf(game, position));
const visit = (game: Game, from: string, kind: string, stakeholderId = ''): void => {
  give(game, from, 'gatherInsight', { kind, stakeholderId });
  pass(game, 3);
};

describe('stakeholders', () => {
  it('[SH1] feel what is late of their own demand', () => {
    const game = inRound(peopled());
    stopPulling(game);
    make(game, 'requests', 3);
    pass(game, 40);
    expect(stateOf(game, 'crew').deficits.requests).toBeGreaterThan(100_000);
    expect(stateOf(game, 'buyers').deficits.requests).toBe(0);
  });

  it('[SH1] feel incidents of the services that they use, and of those that carry them', () => {
    const feel = ['shop', 'base'].map((serviceId) => {
      const game = inRound(peopled());
      stopPulling(game);
      breakService(game, serviceId, 300);
      pass(game, 5);
      return game.state.stakeholders.map(({ deficits }) => deficits.incidents > 0);
    });
    expect(feel).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it('[SH1] feel what was released for them without being what they need', () => {
    const game = inRound(peopled());
    const feature = make(game, 'features');
    passUntil(game, () => feature.value?.isLive === true);
    pass(game, 3);
    expect(game.state.stakeholders.map(({ deficits }) => deficits.features > 0)).toEqual([true, false]);
    expect([stateOf(game, 'crew').wrongFeatureUntilTick, game.state.wrongFeatureUntilTick]).toEqual([0, 0]);
  });

  it('[SH2] are together as satisfied as their mean by weight', () => {
    const game = inRound(peopled());
    Object.assign(stateOf(game, 'buyers').deficits, { complaints: 8_000_000 });
    give(game, 'desk', 'declineWork', { workId: make(game, 'requests').id });
    const [buyers = 0, crew = 0] = csatBy(game);
    expect([buyers, stateOf(game, 'buyers').deficits.requests]).toEqual([82_000, 0]);
    expect(crew).toBeLessThan(90_000);
    expect(csatMilli(game)).toBe(Math.floor((buyers + 3 * crew) / 4));
    expect(game.state.satisfaction.complaints).toBe(2_000_000);
  });

  it('[SH2] may start out differently satisfied', () => {
    const game = inRound(
      peopled(({ stakeholders }) => void Object.assign(stakeholders?.[0] ?? {}, { startMilli: 50_000 })),
    );
    expect(csatBy(game)).toEqual([50_000, 90_000]);
    expect(csatMilli(game)).toBe(80_000);
  });

  it('[SH2] share out what is lost to satisfaction by the deficits of all', () => {
    const game = inRound(peopled());
    Object.assign(stateOf(game, 'buyers').deficits, { complaints: 9_000_000, requests: 3_000_000 });
    pass(game, 1);
    expect(Object.keys(game.state.ledger.sinks).sort()).toEqual(['satisfaction:complaints', 'satisfaction:requests']);
  });

  it('[SH3] take their new demand back under a threshold of their own', () => {
    const left = [0, 40_000_000].map((micro) => {
      const game = inRound(
        peopled(
          ({ satisfaction, stakeholders }) => {
            satisfaction.driesUpPerMille = 1000;
            satisfaction.driesUpUnderMilli = 10_000;
            Object.assign(stakeholders?.[0] ?? {}, { driesUpUnderMilli: 60_000 });
          },
          { arrivals: { features: 200 } },
        ),
      );
      stopPulling(game);
      for (const bucket of ['complaints', 'changes', 'features', 'requests'] as const)
        stateOf(game, 'buyers').deficits[bucket] = micro / 4;
      pass(game, 20);
      const { potentialCents } = game.state.ledger;
      return { open: openOf(game, 'feature').length > 0, potentialCents };
    });
    expect(left.map(({ open }) => open)).toEqual([true, false]);
    expect(left[0]?.potentialCents).toBe(left[1]?.potentialCents);
  });

  it('[SH4] are public by name; how satisfied they are is known to roles that know them or have asked', () => {
    const game = inRound(
      peopled(({ stakeholders }) => void Object.assign(stakeholders?.[0] ?? {}, { knownTo: ['lead'] })),
    );
    const seen = (roleId: string): number[] =>
      Object.values(viewRole(game, roleId).stakeholders).map(({ csatMilli: milli }) => milli);
    expect(Object.values(viewPublic(game).stakeholders)).toEqual([
      { id: 'buyers', titleKey: 'stakeholders.buyers.title', csatMilli: -1, order: 0 },
      { id: 'crew', titleKey: 'stakeholders.crew.title', csatMilli: -1, order: 1 },
    ]);
    expect([seen('lead'), seen('desk')]).toEqual([
      [90_000, -1],
      [-1, -1],
    ]);
    visit(game, 'desk', 'businessMeeting', 'crew');
    expect([seen('lead'), seen('desk'), seen('ops')]).toEqual([
      [90_000, -1],
      [-1, 90_000],
      [-1, -1],
    ]);
  });

  it('[SH4] tell what moves them, then what they need, a little at a time and never twice', () => {
    const game = inRound(peopled());
    for (let times = 0; times < 4; times++) visit(game, 'desk', 'businessMeeting', 'buyers');
    expect(game.state.insights.map(({ kind, about, textKey }) => [kind, about[0], textKey])).toEqual([
      ['driver', 'buyers', 'stakeholders.buyers.drivers.0'],
      ['stakeholderNeed', 'buyers', 'stakeholders.buyers.needs.0'],
      ['stakeholderNeed', 'buyers', 'stakeholders.buyers.needs.1'],
    ]);
  });

  it('[SH4] are found by themselves, the least satisfied first, when nobody in particular is asked', () => {
    const game = inRound(peopled());
    stateOf(game, 'crew').deficits.complaints = 5_000_000;
    visit(game, 'desk', 'businessMeeting');
    expect(game.state.insights).toMatchObject([{ kind: 'driver', about: ['crew'] }]);
  });

  it('[SH4] are soothed alone when they alone are asked what hurts', () => {
    const game = inRound(peopled());
    for (const id of ['buyers', 'crew']) stateOf(game, id).deficits.complaints = 5_000_000;
    stateOf(game, 'crew').deficits.requests = 6_000_000;
    const fading = 5_000_000 * 0.99 ** 3;
    visit(game, 'desk', 'customerInterview', 'buyers');
    expect(stateOf(game, 'crew').deficits.complaints).toBeGreaterThan(fading - 100);
    expect(stateOf(game, 'buyers').deficits.complaints).toBeLessThan(fading - 400_000);
    expect(game.state.insights).toMatchObject([{ kind: 'hurts', about: ['buyers', 'complaints'] }]);
  });

  it('[SH4] [EN2] tell the need of their own orders alone', () => {
    const game = inRound(peopled(({ streams }) => void (entryOf(streams, 'deals').needs = ['Something else'])));
    stopPulling(game);
    entryOf(game.rules.scenario.streams, 'deals').stakeholder = 'crew';
    const [feature, deal] = [make(game, 'features'), make(game, 'deals')];
    visit(game, 'desk', 'trendAnalysis', 'buyers');
    expect([feature.value?.isNeedKnown, deal.value?.isNeedKnown]).toEqual([true, true]);
    const next = make(game, 'features');
    visit(game, 'desk', 'trendAnalysis', 'crew');
    expect(next.value?.isNeedKnown).toBe(false);
  });

  it('[SH5] bring orders with the need behind them once all know what they need', () => {
    const game = inRound(
      peopled(({ stakeholders }) => void Object.assign(stakeholders?.[0] ?? {}, { needKnownPerMille: 500 })),
    );
    stopPulling(game);
    for (let times = 0; times < 3; times++) visit(game, 'desk', 'businessMeeting', 'buyers');
    expect(make(game, 'features').value?.isNeedKnown).toBe(false);
    for (const insightId of ['n2', 'n3']) give(game, 'desk', 'shareInsight', { insightId });
    expect(make(game, 'features').value?.isNeedKnown).toBe(true);
  });

  it('[SH1] [SH2] play the same when the game is saved and loaded on the way', () => {
    const game = inRound(peopled(undefined, { isLively: true }));
    problemOf(game, 'leak').hazardPerMillion = 100_000;
    pass(game, 30);
    if (handOf(game, 'lead').workId !== '') give(game, 'lead', 'releaseHand', { handId: 'lead.0' });
    give(game, 'lead', 'gatherInsight', { kind: 'customerInterview', stakeholderId: 'crew' });
    pass(game, 1);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as Game['state']);
    for (const either of [game, copy]) pass(either, 60);
    expect(hashState(copy.state)).toBe(hashState(game.state));
  });
});
