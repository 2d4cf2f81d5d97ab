// Rules AG11, VI1 and IM12: what becomes possible, or is known, only because work is on the board.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { pullScore } from '../../../shared/sim/work/pullOrder.ts';
import type { TinyOptions } from '../../support/tinyScenario.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import {
  give,
  inRound,
  known,
  make,
  pass,
  passUntil,
  playOn,
  startPulling,
  stepIdOf,
  stopPulling,
  tryGive,
} from '../playing.ts';

const HELPFUL: TinyOptions = {
  agreements: { wipLimit: 'one' },
  edit: ({ people }) => void (people.helpPerMille = 500),
};

/** One feature fills the column of building, and its developers do not touch it. */
function jammed(options: TinyOptions = HELPFUL): { game: Game; feature: WorkItem } {
  const game = inRound(options);
  stopPulling(game);
  startPulling(game, 'lead');
  const feature = make(game, 'features');
  passUntil(game, () => stepIdOf(game, feature) === 'build');
  stopPulling(game);
  return { game, feature };
}

const helpersOf = (game: Game, item: WorkItem): string[] =>
  item.hands.map((id) => known(game.index.hands.get(id), id).roleId);

describe('helping downstream', () => {
  it('[AG11] a free hand helps where a column is full, at the speed of helpers', () => {
    const { game, feature } = jammed();
    give(game, 'dev', 'pinWork', { what: 'type:feature' });
    startPulling(game, 'ops');
    known(game.index.handsOf.get('ops')?.[1], 'a second hand').awayUntilTick = game.state.tick + 9;
    pass(game, 1);
    expect(helpersOf(game, feature)).toEqual(['ops']);
    const before = feature.remainingMilli;
    pass(game, 1);
    expect(before - feature.remainingMilli).toBe(500);
  });

  it('[AG11] not with what is not on the board, not without a limit, not when the scenario knows no helpers', () => {
    const unseen = jammed();
    startPulling(unseen.game, 'ops');
    pass(unseen.game, 3);
    expect(unseen.feature.hands).toEqual([]);

    const unlimited = jammed();
    unlimited.game.state.agreements.wipLimit = 'none';
    const unhelpful = jammed({ agreements: { wipLimit: 'one' } });
    for (const { game, feature } of [unlimited, unhelpful]) {
      give(game, 'dev', 'pinWork', { what: 'type:feature' });
      startPulling(game, 'ops');
      pass(game, 3);
      expect(feature.hands).toEqual([]);
    }
  });

  it('[AG11] own work comes first, and calls a helper back at once', () => {
    const { game, feature } = jammed();
    give(game, 'dev', 'pinWork', { what: 'type:feature' });
    startPulling(game, 'desk');
    make(game, 'requests', 2);
    pass(game, 1);
    expect(feature.hands).toEqual([]);
    passUntil(game, () => helpersOf(game, feature)[0] === 'desk');
    make(game, 'requests', 2);
    pass(game, 1);
    expect(feature.hands).toEqual([]);
  });

  it('[AG11] what the role itself takes next is left to it; what one of its hands does alone gets a second one', () => {
    const { game, feature } = jammed();
    give(game, 'dev', 'pinWork', { what: 'type:feature' });
    for (const hand of game.index.handsOf.get('dev') ?? []) hand.awayUntilTick = game.state.tick + 4;
    startPulling(game, 'dev', 'ops');
    pass(game, 3);
    expect(feature.hands).toEqual([]);
    passUntil(game, () => feature.hands.length === 2);
    expect(helpersOf(game, feature)).toEqual(['dev', 'ops']);
  });

  it('[AG11] a person may help by hand, and only there', () => {
    const { game, feature } = jammed();
    expect(tryGive(game, 'ops', 'pullWork', { workId: feature.id })).toBe('notInYourTray');
    give(game, 'dev', 'pinWork', { what: 'type:feature' });
    give(game, 'ops', 'pullWork', { workId: feature.id });
    expect(helpersOf(game, feature)).toEqual(['ops']);
  });
});

describe('what the board tells', () => {
  it('[VI1] a change weighs what it carries only when that is on the board', () => {
    const game = inRound({
      edit: ({ streams }) => void (entryOf(streams, 'features').value = { centsPerTick: 90_000 }),
    });
    const feature = make(game, 'features');
    passUntil(game, () => feature.blockedBy === 'change');
    stopPulling(game);
    const change = known(game.index.work.get(feature.carrierId), 'change');
    const blind = pullScore(game, change, 'value');
    give(game, 'dev', 'pinWork', { what: 'type:feature' });
    expect(pullScore(game, change, 'value')).toBeGreaterThan(blind * 3);
  });

  it('[IM12] an improvement may reach only what is on the board', () => {
    const play = (isShown: boolean): number => {
      const game = inRound({
        arrivals: { requests: 1000 },
        edit({ improvements }) {
          const improvement = entryOf(improvements, 'scaleArrivals');
          improvement.effects = [{ kind: 'scaleArrivals', type: 'request', factorPerMille: 0, onlyShown: true }];
        },
      });
      if (isShown) give(game, 'desk', 'pinWork', { what: 'type:request' });
      passUntil(game, () => game.state.phase === 'review', 5000);
      give(game, 'facilitator', 'nextPhase');
      give(game, 'lead', 'chooseImprovement', { improvementId: 'scaleArrivals', roleId: 'lead' });
      playOn(game);
      passUntil(game, () => game.state.improvements.some(({ state }) => state === 'active'), 90);
      const before = game.state.stats.arrived.request ?? 0;
      pass(game, 5);
      return (game.state.stats.arrived.request ?? 0) - before;
    };
    expect(play(false)).toBe(5);
    expect(play(true)).toBe(0);
  });
});
