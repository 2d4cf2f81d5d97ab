// Rules IS: facts that somebody goes and finds.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { give, handOf, inRound, make, pass, passUntil, problemOf, stopPulling, tryGive } from '../playing.ts';

const gather = (game: Game, from: string, kind: string): void => give(game, from, 'gatherInsight', { kind });

/** Goes, and comes back with what was found. */
function look(game: Game, from: string, kind: string): void {
  gather(game, from, kind);
  pass(game, 9);
}

describe('insights', () => {
  it('[IS1] belong to their finder until they are shared', () => {
    const game = inRound();
    look(game, 'desk', 'customerInterview');
    expect(game.state.insights).toMatchObject([{ roleId: 'desk', isShared: false }]);
    expect(tryGive(game, 'lead', 'shareInsight', { insightId: 'n1' })).toBe('unknownTarget');
    give(game, 'desk', 'shareInsight', { insightId: 'n1' });
    expect(game.state.insights).toMatchObject([{ roleId: 'desk', isShared: true }]);
  });

  it.each([
    ['businessMeeting', 6],
    ['dayInLife', 8],
    ['trendAnalysis', 6],
    ['customerInterview', 4],
  ])('[IS1] cost a free hand its hours: %s', (kind, hours) => {
    const game = inRound();
    gather(game, 'desk', kind);
    expect(handOf(game, 'desk').awayUntilTick).toBe(hours);
    pass(game, 10);
    expect(bookedOf(game, 'desk')).toEqual({ improvement: hours * 1000, idle: 20_000 - hours * 1000 });
  });

  it.each(['businessMeeting', 'dayInLife', 'trendAnalysis', 'customerInterview'])(
    '[EN1] are there when the hours are spent, and not before: %s',
    (kind) => {
      const game = inRound();
      stopPulling(game);
      make(game, 'features');
      make(game, 'chores');
      problemOf(game, 'leak').occurrences = 2;
      gather(game, 'desk', kind);
      pass(game, handOf(game, 'desk').awayUntilTick);
      expect([game.state.insights, problemOf(game, 'leak').stage, game.state.pinned]).toEqual([[], 'hidden', {}]);
      pass(game, 1);
      expect(game.state.insights.length).toBe(1);
    },
  );

  it('[IS2] [EN2] of a business meeting are the needs of two orders', () => {
    const game = inRound();
    stopPulling(game);
    const orders = [make(game, 'features'), make(game, 'features'), make(game, 'features')];
    look(game, 'lead', 'businessMeeting');
    expect(orders.map((item) => item.value?.isNeedKnown)).toEqual([true, true, false]);
    expect(game.state.insights.map((insight) => [insight.kind, insight.about, insight.textKey])).toEqual([
      ['need', ['F1'], 'streams.features.needs.0'],
      ['need', ['F2'], 'streams.features.needs.0'],
    ]);
  });

  it('[IS2] [EN2] of a business meeting come too late for what has been built', () => {
    const game = inRound();
    stopPulling(game, 'ops');
    const built = make(game, 'features');
    passUntil(game, () => built.blockedBy === 'change');
    stopPulling(game);
    look(game, 'lead', 'businessMeeting');
    expect([built.value?.isNeedKnown, game.state.insights]).toEqual([false, []]);
  });

  it('[IS3] of a day in the life are the worst toil, which is pinned', () => {
    const game = inRound({
      edit: ({ streams }) => void streams.push({ ...entryOf(streams, 'chores'), id: 'forms', role: 'desk' }),
    });
    stopPulling(game);
    make(game, 'chores', 2);
    make(game, 'forms', 3);
    look(game, 'desk', 'dayInLife');
    expect(game.state.pinned).toEqual({ 'stream:forms': true });
    expect(game.state.insights).toMatchObject([{ kind: 'toil', about: ['forms'], amount: 3 }]);
  });

  it('[IS4] of a trend analysis are the dearest cause that recurs', () => {
    const game = inRound({ hazards: { leak: 400_000, bug: 400_000 }, lengthTicks: 200 });
    const [leak, bug] = [problemOf(game, 'leak'), problemOf(game, 'bug')];
    passUntil(game, () => leak.occurrences >= 2 && bug.occurrences >= 2 && leak.costMilliHours !== bug.costMilliHours);
    for (const problem of [leak, bug]) problem.hazardPerMillion = 0;
    stopPulling(game);
    passUntil(game, () => game.state.hands.every((hand) => hand.workId === ''));
    const dearest = leak.costMilliHours > bug.costMilliHours ? leak : bug;
    look(game, 'desk', 'trendAnalysis');
    expect([leak, bug].filter((problem) => problem.stage === 'suspected')).toEqual([dearest]);
    expect(game.state.insights).toMatchObject([
      { kind: 'sharedCause', about: [dearest.serviceId], amount: dearest.occurrences },
    ]);
  });

  it('[IS4] of a trend analysis are nothing when no cause has been seen twice', () => {
    const game = inRound();
    problemOf(game, 'leak').occurrences = 1;
    look(game, 'desk', 'trendAnalysis');
    expect([game.state.insights, problemOf(game, 'leak').stage]).toEqual([[], 'hidden']);
  });

  it('[IS5] of customer interviews are what hurts most, and they soothe a little', () => {
    const game = inRound();
    Object.assign(game.state.satisfaction, { complaints: 2_000_000, requests: 100_000 });
    gather(game, 'desk', 'customerInterview');
    pass(game, 4);
    const { complaints } = game.state.satisfaction;
    pass(game, 1);
    expect(game.state.insights).toMatchObject([{ kind: 'hurts', about: ['complaints'] }]);
    expect(game.state.satisfaction.requests).toBe(0);
    // The relief, and a hundredth that is forgotten in the tick.
    expect(game.state.satisfaction.complaints).toBe(complaints - 250_000 - Math.floor((complaints - 250_000) / 100));
  });
});
