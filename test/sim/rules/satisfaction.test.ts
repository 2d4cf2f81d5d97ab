// Rules CS, MO, SK: satisfaction, money, and what idle hands bring.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import { csatMilli, hurt, valueFactorPerMille } from '../../../shared/sim/value/satisfaction.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { breakService, give, inRound, isOpen, make, pass, passUntil, stopPulling, tryGive } from '../playing.ts';

describe('satisfaction', () => {
  it('[CS1] comes back by itself: a deficit loses its share in each tick', () => {
    const game = inRound();
    game.state.satisfaction.changes = 1_000_000;
    pass(game, 1);
    expect(game.state.satisfaction.changes).toBe(990_000);
    pass(game, 1);
    expect(game.state.satisfaction.changes).toBe(980_100);
  });

  it('[CS2] deficits saturate: each input counts less the fuller the bucket is', () => {
    const game = inRound();
    const cap = 8_000_000;
    hurt(game, 'requests', 2_000_000);
    expect(game.state.satisfaction.requests).toBe(2_000_000);
    hurt(game, 'requests', 2_000_000);
    expect(game.state.satisfaction.requests).toBe(3_500_000);
    for (let time = 0; time < 200; time++) hurt(game, 'requests', 2_000_000);
    expect(game.state.satisfaction.requests).toBeLessThanOrEqual(cap);
    expect(game.state.satisfaction.requests).toBeGreaterThan(0.99 * cap);
    hurt(game, 'requests', 50 * cap);
    expect(game.state.satisfaction.requests).toBe(cap);
  });

  it('[CS2] is hurt by work that is late, in the bucket of its kind', () => {
    const game = inRound({
      edit: ({ streams }) =>
        void Object.assign(entryOf(streams, 'features'), { dueTicks: 20, satisfactionMilliPerTick: 2 }),
    });
    stopPulling(game);
    for (const stream of ['requests', 'feedback', 'complaints', 'features']) make(game, stream);
    pass(game, 10);
    expect(csatMilli(game)).toBe(90_000);
    pass(game, 1);
    expect(game.state.satisfaction).toMatchObject({ requests: 0, feedback: 0, complaints: 9000, features: 0 });
    pass(game, 10);
    expect(game.state.satisfaction).toMatchObject({ requests: 9000, feedback: 9000, features: 2000 });
  });

  it('[CS2] is hurt by open incidents in proportion to their impact', () => {
    const game = inRound();
    stopPulling(game);
    breakService(game, 'base', 500);
    pass(game, 1);
    expect(game.state.satisfaction.incidents).toBe(24 * 500);
    expect(csatMilli(game)).toBe(90_000 - 12);
  });

  it('[CS3] scales revenue linearly between its two anchors', () => {
    const game = inRound();
    const factorAt = (milli: number): number => {
      game.state.satisfaction.incidents = (90_000 - milli) * 1000;
      expect(csatMilli(game)).toBe(milli);
      return valueFactorPerMille(game);
    };
    expect([90_000, 70_000, 50_000, 30_000, 0].map(factorAt)).toEqual([1000, 800, 600, 600, 600]);
    pass(game, 1);
    expect(game.state.ledger.realisedCents).toBeLessThan(7000 * 0.61);
  });

  it('[CS4] is soothed by answers, never past the start', () => {
    const game = inRound({ edit: ({ satisfaction }) => void (satisfaction.forgetTicks = 20_000) });
    game.state.satisfaction.complaints = 500_000;
    game.state.satisfaction.feedback = 100_000;
    const items = [make(game, 'complaints'), make(game, 'feedback')];
    passUntil(game, () => items.every((item) => !isOpen(game, item)));
    expect(Math.abs(game.state.satisfaction.complaints - 300_000)).toBeLessThan(1000);
    expect(game.state.satisfaction.feedback).toBe(0);
  });

  it('[CS5] suffers at least a little from a no', () => {
    const game = inRound();
    give(game, 'lead', 'declineWork', { workId: make(game, 'features').id });
    expect(game.state.satisfaction.features).toBe(150_000);
    const deal = make(game, 'deals');
    give(game, 'lead', 'declineWork', { workId: deal.id });
    pass(game, 1);
    expect([deal.value?.isWithdrawn, deal.leaks[0]?.doing]).toEqual([true, 'withdrawn']);
  });

  it('[CS5] suffers as much from a no as from leaving the work late for so long', () => {
    const game = inRound({ edit: ({ satisfaction }) => void (satisfaction.declinedLateTicks = 100) });
    stopPulling(game);
    give(game, 'desk', 'declineWork', { workId: make(game, 'requests').id });
    expect(game.state.satisfaction.requests).toBe(9 * 100 * 1000);
    const late = inRound({ edit: ({ satisfaction }) => void (satisfaction.declinedLateTicks = 100) });
    stopPulling(late);
    make(late, 'requests');
    pass(late, 20 + 100);
    expect(late.state.satisfaction.requests).toBeLessThanOrEqual(900_000);
  });

  it('[CS5] is not charged twice for the late ticks that it felt already', () => {
    const game = inRound({
      edit: ({ satisfaction }) => void Object.assign(satisfaction, { declinedLateTicks: 40, forgetTicks: 20_000 }),
    });
    stopPulling(game);
    const request = make(game, 'requests');
    pass(game, 30);
    const felt = game.state.satisfaction.requests;
    give(game, 'desk', 'declineWork', { workId: request.id });
    expect(felt).toBeGreaterThan(80_000);
    expect(Math.abs(game.state.satisfaction.requests - 360_000)).toBeLessThan(20_000);
  });

  it('[CS5] cannot be had by declining an escalation, which somebody waits for', () => {
    const game = inRound();
    const escalation = make(game, 'escalations');
    expect(tryGive(game, 'lead', 'declineWork', { workId: escalation.id })).toBe('notPossible');
  });
});

describe('money', () => {
  it('[MO2] is spent on salaries, improvements and penalties', () => {
    const game = inRound({
      edit({ roles, incidents }) {
        for (const role of roles) role.salaryCentsPerHandTick = 10;
        incidents.penaltyCents = [900, 500, 300, 100];
      },
    });
    stopPulling(game);
    breakService(game, 'base', 300);
    pass(game, 10);
    expect(game.state.money.costCents).toBe(10 * 7 * 10);
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    pass(game, 20);
    expect(game.state.money.costCents).toBe(30 * 7 * 10 + 4000 + 500);
  });

  it('[MO1] net value is what was realised less what it cost', () => {
    const game = inRound({ edit: ({ roles }) => roles.forEach((role) => (role.salaryCentsPerHandTick = 10)) });
    passUntil(game, () => game.state.phase === 'review');
    const metrics = game.state.results[0]?.metrics;
    // 96 ticks of services, and 24 of the mission in its two passes.
    const revenueCents = 96 * 7000 + 24 * 1000;
    expect(metrics).toMatchObject({ revenueCents, costCents: 96 * 70, netCents: revenueCents - 96 * 70 });
  });
});

describe('late work', () => {
  it('[MO3] costs the team money for each of its late ticks when its stream says so', () => {
    const costs = [0, 40].map((lateCents) => {
      const game = inRound({ edit: ({ streams }) => void (entryOf(streams, 'requests').lateCents = lateCents) });
      stopPulling(game);
      const [one] = [make(game, 'requests'), make(game, 'requests')];
      pass(game, 20);
      expect(game.state.money.costCents).toBe(0);
      pass(game, 5);
      give(game, 'desk', 'declineWork', { workId: one.id });
      pass(game, 5);
      return game.state.money.costCents;
    });
    expect(costs).toEqual([0, (2 * 5 + 5) * 40]);
  });

  it('[MO3] costs money too when nobody minds waiting', () => {
    const game = inRound({
      edit: ({ streams }) => void Object.assign(entryOf(streams, 'escalations'), { lateCents: 40, dueTicks: 2 }),
    });
    stopPulling(game);
    make(game, 'escalations');
    pass(game, 5);
    expect(game.state.money.costCents).toBe(3 * 40);
  });
});

describe('idle hands', () => {
  const withSlack = (
    roleId: string,
    kind: 'science' | 'customers' | 'kaizen' | 'prospect',
    amount: number,
  ): TinyOptions => ({
    edit: ({ roles, services }) => {
      entryOf(roles, roleId).slack = { kind, amount };
      for (const service of services) service.debtPerMille = service.id === 'store' ? 300 : 100;
    },
  });

  it('[SK1] of flight collect opportunity science while a window is due', () => {
    const game = inRound(withSlack('ops', 'science', 50));
    const perTick = (): number => {
      const before = game.state.ledger.realisedCents;
      pass(game, 1);
      return game.state.ledger.realisedCents - before;
    };
    pass(game, 35);
    expect(perTick()).toBe(7000);
    // The window opens in tick 36: its first pass, and two idle hands.
    expect(perTick()).toBe(7000 + 400 + 2 * 50);
    make(game, 'chores');
    expect(perTick()).toBe(7000 + 400 + 50);
    expect(game.state.ledger.sinks['slack:science']).toMatchObject({ 'stream:chores': { cents: 50, roleId: 'ops' } });
    passUntil(game, () => game.state.roundTick === 60);
    expect(perTick()).toBe(7000);
  });

  it('[SK2] call customers: the largest deficit shrinks', () => {
    const game = inRound(withSlack('desk', 'customers', 20));
    Object.assign(game.state.satisfaction, { complaints: 1_000_000, requests: 500_000 });
    pass(game, 1);
    expect(game.state.satisfaction).toMatchObject({ complaints: 990_000 - 2 * 20_000, requests: 495_000 });
  });

  it('[SK3] of engineers pay debt where there is most of it', () => {
    const game = inRound(withSlack('dev', 'kaizen', 6));
    pass(game, 13);
    // Ticks 0, 6 and 12, two hands.
    expect(game.state.services.map((service) => service.debtPerMille)).toEqual([100, 300 - 6, 100]);
  });

  it('[SK4] of sponsors find prospects', () => {
    const game = inRound(withSlack('lead', 'prospect', 70));
    pass(game, 5);
    expect(game.state.ledger).toMatchObject({ potentialCents: 5 * 7070, realisedCents: 5 * 7070 });
    const escalation = make(game, 'escalations');
    escalation.remainingMilli = escalation.stepEffortMilli = 3000;
    pass(game, 1);
    expect(game.state.ledger).toMatchObject({ potentialCents: 6 * 7070, realisedCents: 6 * 7070 - 70 });
  });

  it('[SK5] are not idle while something waits that they could take, or has been put aside', () => {
    const earned = (prepare: (game: Game) => void): number => {
      const game = inRound(withSlack('lead', 'prospect', 70));
      prepare(game);
      pass(game, 3);
      const sink = game.state.ledger.sinks['slack:prospects'];
      expect(Object.keys(sink ?? {})).toEqual(sink === undefined ? [] : ['idle']);
      return 3 * 70 - (sink?.['idle']?.cents ?? 0);
    };
    expect(earned(() => undefined)).toBe(210);
    expect(earned((game) => stopPulling(game))).toBe(210);
    const ignored = (game: Game): string => {
      stopPulling(game);
      return make(game, 'escalations').id;
    };
    expect(earned(ignored)).toBe(0);
    expect(earned((game) => give(game, 'lead', 'parkWork', { workId: ignored(game) }))).toBe(0);
  });

  it.each(['customers', 'kaizen'] as const)('[SK5] bring nothing beside a full tray: %s', (kind) => {
    const game = inRound(withSlack('desk', kind, 1));
    stopPulling(game);
    Object.assign(game.state.satisfaction, { complaints: 1_000_000 });
    make(game, 'requests');
    pass(game, 1);
    expect(game.state.satisfaction.complaints).toBe(990_000);
    expect(game.state.services.map((service) => service.debtPerMille)).toEqual([100, 300, 100]);
  });

  it('[SK1] [SK4] that are busy or away leave a leak that says with what', () => {
    const game = inRound(withSlack('lead', 'prospect', 70));
    give(game, 'lead', 'gatherInsight', { kind: 'customerInterview' });
    pass(game, 2);
    expect(game.state.ledger.sinks['slack:prospects']).toMatchObject({ away: { cents: 140, ticks: 2 } });
  });
});
