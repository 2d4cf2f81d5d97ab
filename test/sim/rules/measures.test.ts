// Rules ME, RS: what is measured of roles, and the result of a round.
import { describe, expect, it } from 'vitest';
import { takeEvents } from '../../../shared/sim/tell.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { csatMilli } from '../../../shared/sim/value/satisfaction.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import {
  breakService,
  facilitate,
  give,
  inRound,
  isOpen,
  known,
  make,
  pass,
  passUntil,
  roleOf,
  stepIdOf,
  stopPulling,
} from '../playing.ts';
import { resultFaults } from '../resultFaults.ts';

const sinceChoice = (game: Game, roleId: string): number => game.state.tick - roleOf(game, roleId).lastChoiceTick;

/** Every request takes the same. */
function steady(routes: TinyDraft['routes'], effortMilli: number): void {
  Object.assign(entryOf(entryOf(routes, 'request').steps, 'serve'), { effortMilli, effortLaw: 'constant' });
}

describe('the time since a role’s last new choice', () => {
  it('[ME1] grows while nothing comes, and is gone with an arrival', () => {
    const game = inRound();
    pass(game, 10);
    expect(sinceChoice(game, 'desk')).toBe(10);
    make(game, 'requests');
    expect([sinceChoice(game, 'desk'), sinceChoice(game, 'ops')]).toEqual([0, 10]);
  });

  it.each([
    ['noise that is filtered', 'alarms', 'ops', 'scaleNoise'],
    ['events that are automated', 'alarms', 'ops', 'automateEvents'],
    ['demand that is withdrawn', 'deals', 'lead', ''],
  ])('[ME1] is not gone with %s', (_name, streamId, roleId, improvementId) => {
    const game = inRound({
      edit({ satisfaction, streams }) {
        Object.assign(satisfaction, { driesUpUnderMilli: 100_000, driesUpPerMille: 1000 });
        entryOf(streams, 'alarms').noisePerMille = 1000;
        Object.assign(entryOf(streams, streamId), { arrivalLaw: 'poisson', perThousandTicks: 3000 });
      },
    });
    stopPulling(game);
    for (const item of [...game.state.open]) give(game, item.roleId, 'parkWork', { workId: item.id });
    if (improvementId !== '') activate(game, improvementId);
    pass(game, 3);
    takeEvents(game);
    const before = roleOf(game, roleId).lastChoiceTick;
    const closed = game.state.closed.length;
    pass(game, 8);
    expect(game.state.closed.length).toBeGreaterThan(closed + 8);
    expect(roleOf(game, roleId).lastChoiceTick).toBe(before);
    expect(takeEvents(game).filter((event) => event.name === 'workArrived')).toEqual([]);
  });

  it('[ME1] is gone with a finished item, a colleague’s request, an alarm', () => {
    const game = inRound({ edit: ({ routes }) => steady(routes, 15_000) });
    const request = make(game, 'requests');
    const ticks = passUntil(game, () => !isOpen(game, request));
    expect(ticks).toBeGreaterThan(5);
    expect(sinceChoice(game, 'desk')).toBe(1);
    stopPulling(game);
    pass(game, 10);
    const other = make(game, 'requests');
    pass(game, 10);
    give(game, 'desk', 'passWork', { workId: other.id, roleId: 'dev' });
    expect([sinceChoice(game, 'dev'), sinceChoice(game, 'desk')]).toEqual([0, 10]);
    pass(game, 10);
    breakService(game, 'base', 900);
    expect(game.rules.roleIds.map((id) => sinceChoice(game, id))).toEqual([0, 0, 0, 0]);
  });

  it('[ME1] is gone with a finished step, which its role is told of when it was the last', () => {
    const game = inRound();
    takeEvents(game);
    const feature = make(game, 'features');
    passUntil(game, () => stepIdOf(game, feature) === 'build');
    expect(sinceChoice(game, 'lead')).toBe(1);
    passUntil(game, () => !isOpen(game, feature));
    const finished = takeEvents(game).filter((event) => event.name === 'workFinished');
    expect(finished.map((event) => [event.audience, event.workId])).toEqual([
      ['ops', 'C1'],
      ['ops', 'F1'],
    ]);
  });

  it('[ME1] is weighted by time: a long silence counts for each of its ticks', () => {
    const game = inRound({ edit: ({ routes }) => steady(routes, 1000) });
    // A request each tick for half of the round, then silence.
    for (let tick = 0; tick < 48; tick++) {
      make(game, 'requests');
      pass(game, 1);
    }
    stopPulling(game);
    passUntil(game, () => game.state.phase === 'review');
    const gaps = game.state.results[0]?.roles;
    // Of 96 ticks the last 48 have gaps from 1 to 48: nine tenths of all ticks see less than about 39.
    expect(Math.abs((gaps?.['desk']?.choiceGapTicksP90 ?? 0) - 39)).toBeLessThan(4);
    expect(gaps?.['dev']?.choiceGapTicksP90).toBeGreaterThan(30);
  });
});

describe('the result of a round', () => {
  it('[RS1] keeps the contract of simulate --json, whoever played', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const game = inRound({ isLively: true }, seed);
      passUntil(game, () => game.state.phase === 'review');
      expect(game.state.results.flatMap((result) => resultFaults(result, game.state.hands.length))).toEqual([]);
    }
  });

  it('[RS1] is as whole when the round was ended in its first tick', () => {
    const game = inRound({ isLively: true });
    facilitate(game, 'nextPhase');
    expect(game.state.results.flatMap((result) => resultFaults(result, game.state.hands.length))).toEqual([]);
  });

  it('[RS1] gives shares as fractions, and satisfaction in points', () => {
    const game = inRound();
    stopPulling(game);
    breakService(game, 'base', 500);
    pass(game, 90);
    facilitate(game, 'nextPhase');
    const metrics = game.state.results[0]?.metrics;
    // Services at 500, 800 and 920 per mille.
    expect(metrics).toMatchObject({
      availability: 0.74,
      incidentSlaMetShare: 1,
      incidentSlaWithOpenShare: 0,
      changeSuccessShare: 1,
    });
    expect(metrics?.['csat']).toBeCloseTo(csatMilli(game) / 1000, 3);
  });

  it('[RS1] says of each goal what was wanted, what came, and whether it was met', () => {
    const game = inRound({
      edit: ({ rounds }) => {
        const goal = (id: string, metric: 'revenueCents' | 'leadTicksP50' | 'csat', target: number) => ({
          id,
          title: id,
          metric,
          target,
          role: 'lead',
        });
        known(rounds[0], 'round 1').goals = [
          goal('rich', 'revenueCents', 672_001 + 24_000),
          goal('quick', 'leadTicksP50', 0),
          goal('liked', 'csat', 90_000),
        ];
      },
    });
    passUntil(game, () => game.state.phase === 'review');
    expect(game.state.results[0]?.goals).toEqual([
      { id: 'rich', target: 696_001, actual: 696_000, met: false },
      { id: 'quick', target: 0, actual: 0, met: true },
      { id: 'liked', target: 90_000, actual: 90_000, met: true },
    ]);
  });

  it('[RS1] counts what arrived, what was done and what is left, by type and step', () => {
    const game = inRound();
    const done = make(game, 'requests');
    passUntil(game, () => !isOpen(game, done));
    stopPulling(game);
    make(game, 'requests', 2);
    make(game, 'features');
    facilitate(game, 'nextPhase');
    expect(game.state.results[0]?.flow).toMatchObject({
      arrived: 4,
      done: 1,
      wipEnd: 3,
      byType: { feature: { arrived: 1, done: 0, wipEnd: 1 }, request: { arrived: 3, done: 1, wipEnd: 2 } },
      byStep: { refine: { queuedEnd: 1 }, serve: { queuedEnd: 2 } },
    });
  });
});
