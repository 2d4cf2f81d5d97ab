// Rules PP and ME2: what a cause has cost, shown to whoever may know of it, and the figures of prevention.
import { describe, expect, it } from 'vitest';
import type { FindingSpec } from '../../../shared/scenario/schema.ts';
import { measure } from '../../../shared/sim/metrics/index.ts';
import { viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { leaking } from '../leaking.ts';
import { give, inRound, make, openOf, pass, passUntil, problemOf, stopPulling, theOnly } from '../playing.ts';

describe('the price of pain', () => {
  it('[PP1] is seen on the record of the problem, and grows', () => {
    const { game, incident } = leaking();
    passUntil(game, () => incident.incident?.isTriaged === true);
    give(game, 'desk', 'pinWork', { what: 'type:incident' });
    give(game, 'desk', 'openProblem', { workId: incident.id });
    const { id } = theOnly(game, 'problem');
    const seen = (): (number | undefined)[] => {
      const card = viewRole(game, 'ops').tray[id];
      return [card?.painMilliHours, card?.painCents];
    };
    const before = seen();
    expect(before).toEqual([problemOf(game, 'leak').costMilliHours, problemOf(game, 'leak').costCents]);
    pass(game, 1);
    expect(seen()[1]).toBeGreaterThan(before[1] ?? 0);
    const others = Object.values({ ...viewRole(game, 'desk').tray, ...viewPublic(game).board });
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ type, painCents }) => type === 'problem' || painCents === 0)).toBe(true);
  });

  it.each([false, true])('[PP1] is told with an insight about the cause if that is linked: %s', (isLinked) => {
    const finding: Partial<FindingSpec> = { kind: 'sharedCause', fromOccurrences: 1, isLinked };
    const { game } = leaking({
      edit: (draft) => void (draft.engage = { trendAnalysis: { ticks: 1, yields: [finding] } }),
    });
    pass(game, 6);
    stopPulling(game);
    passUntil(game, () => game.state.hands.some((hand) => hand.roleId === 'desk' && hand.workId === ''));
    give(game, 'desk', 'gatherInsight', { kind: 'trendAnalysis' });
    pass(game, 2);
    const { costMilliHours, costCents } = problemOf(game, 'leak');
    const pain = isLinked ? [costMilliHours, costCents] : [0, 0];
    const [mine] = Object.values(viewRole(game, 'desk').insights);
    expect([mine?.painMilliHours, mine?.painCents]).toEqual(pain);
    expect(costMilliHours).toBeGreaterThan(0);
    expect(viewRole(game, 'ops').insights).toEqual({});
    give(game, 'desk', 'shareInsight', { insightId: 'n1' });
    expect(viewPublic(game).insights['n1']?.painCents).toBe(pain[1]);
  });
});

describe('the figures of prevention', () => {
  it('[ME2] tell the share of busy hands that toil takes', () => {
    const game = inRound();
    expect(measure(game, 'toilShare')).toBe(0);
    make(game, 'chores');
    passUntil(game, () => openOf(game, 'toil').length === 0);
    expect(measure(game, 'toilShare')).toBe(1000);
    make(game, 'requests', 3);
    passUntil(game, () => openOf(game, 'request').length === 0);
    expect(measure(game, 'toilShare')).toBeLessThan(1000);
    expect(measure(game, 'toilShare')).toBeGreaterThan(0);
  });

  it('[ME2] count problems that a deployed fix has ended', () => {
    const { game, incident } = leaking();
    passUntil(game, () => incident.incident?.isTriaged === true);
    give(game, 'desk', 'pinWork', { what: 'type:incident' });
    give(game, 'desk', 'openProblem', { workId: incident.id });
    expect(measure(game, 'problemsFixed')).toBe(0);
    passUntil(game, () => problemOf(game, 'leak').stage === 'fixed');
    expect(measure(game, 'problemsFixed')).toBe(1);
  });

  it('[ME2] tell how many of the released features met their need, none of none', () => {
    const game = inRound({ lengthTicks: 300 });
    expect(measure(game, 'needShare')).toBe(0);
    for (const isEngaged of [false, true, false]) {
      const feature = make(game, 'features');
      if (isEngaged) give(game, 'lead', 'engageBusiness', { workId: feature.id });
      passUntil(game, () => feature.value?.isLive === true);
    }
    expect(measure(game, 'needShare')).toBe(333);
  });
});
