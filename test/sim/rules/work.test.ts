// Rules WK: work items, their routes, trays and effort.
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../support/tinyScenario.ts';
import {
  breakService,
  give,
  handOf,
  inRound,
  isOpen,
  make,
  outcomeOf,
  pass,
  passUntil,
  roleOf,
  stepIdOf,
  stopPulling,
} from '../playing.ts';

describe('work', () => {
  it('[WK1] gets the next number, and an id of its letter and a counter', () => {
    const game = inRound();
    const items = [
      make(game, 'requests'),
      make(game, 'chores'),
      make(game, 'requests'),
      breakService(game, 'base', 300),
    ];
    expect(items.map((item) => item.id)).toEqual(['R1', 'T1', 'R2', 'I1']);
    expect(items.map((item) => item.number)).toEqual([1, 2, 3, 4]);
  });

  it('[WK2] enters the first step that it has, in the tray of that step’s role', () => {
    const game = inRound();
    stopPulling(game);
    const request = make(game, 'requests');
    const incident = breakService(game, 'base', 300);
    expect([stepIdOf(game, request), request.roleId]).toEqual(['serve', 'desk']);
    expect([stepIdOf(game, incident), incident.roleId]).toEqual(['triage', 'desk']);
  });

  it('[WK3] lies in exactly one tray while it is open, and in none after', () => {
    const game = inRound();
    const request = make(game, 'requests');
    const trays = (): string[] => game.rules.roleIds.filter((id) => roleOf(game, id).tray.includes(request.id));
    expect(trays()).toEqual(['desk']);
    give(game, 'desk', 'passWork', { workId: request.id, roleId: 'lead' });
    expect(trays()).toEqual(['lead']);
    passUntil(game, () => !isOpen(game, request));
    expect(trays()).toEqual([]);
  });

  it('[WK4] walks the steps that it has, one after the other, and is closed after the last', () => {
    const game = inRound();
    const feature = make(game, 'features');
    const walked: string[] = [];
    passUntil(game, () => {
      const step = stepIdOf(game, feature);
      if (walked.at(-1) !== step) walked.push(step);
      return !isOpen(game, feature);
    });
    // The partner's part has a probability of 0.
    expect(walked).toEqual(['refine', 'build', 'test', 'release']);
    expect(outcomeOf(game, feature)).toBe('done');
  });

  it('[WK5] counts as finished, with its lead time, when it was done, answered, resolved or worked around', () => {
    const game = inRound();
    make(game, 'requests');
    make(game, 'feedback');
    const incident = breakService(game, 'base', 300);
    const declined = make(game, 'requests');
    give(game, 'desk', 'declineWork', { workId: declined.id });
    const lead = passUntil(game, () => !isOpen(game, incident));
    const { finished, leadTicks } = game.state.stats;
    expect(finished).toEqual({ request: 1, feedback: 1, incident: 1 });
    expect(leadTicks.length).toBe(3);
    expect(Math.max(...leadTicks)).toBe(lead - 1);
  });

  it('[WK6] needs at least a quarter of an hour for a step, however little is left of it', () => {
    const game = inRound({ edit: ({ streams }) => void (entryOf(streams, 'requests').effortPerMille = 1) });
    expect(make(game, 'requests').stepEffortMilli).toBe(250);
  });

  it('[WK6] needs effort in proportion to its stream, with the same skew for the same item', () => {
    const efforts = [1000, 3000].map((effortPerMille) => {
      const game = inRound({
        edit: ({ streams }) => void (entryOf(streams, 'requests').effortPerMille = effortPerMille),
      });
      return make(game, 'requests').stepEffortMilli;
    });
    expect(Math.abs((efforts[1] ?? 0) - 3 * (efforts[0] ?? 0))).toBeLessThan(3);
  });

  it('[WK7] is blocked until the delay of its step is over', () => {
    const game = inRound({
      edit({ routes }) {
        Object.assign(entryOf(entryOf(routes, 'feature').steps, 'partner'), { presentPerMille: 1000, delayTicks: 10 });
      },
    });
    const feature = make(game, 'features');
    passUntil(game, () => stepIdOf(game, feature) === 'partner');
    expect([feature.status, feature.blockedBy]).toEqual(['blocked', 'delay']);
    expect(passUntil(game, () => stepIdOf(game, feature) === 'build')).toBe(10);
  });

  it('[WK8] advances by focus times speed in each tick of a hand, and is done when nothing is left', () => {
    const game = inRound({ edit: ({ roles }) => void (entryOf(roles, 'desk').speedPerMille = 500) });
    const request = make(game, 'requests');
    const effort = request.stepEffortMilli;
    pass(game, 1);
    expect(effort - request.remainingMilli).toBe(500);
    expect(passUntil(game, () => !isOpen(game, request)) + 1).toBe(Math.ceil(effort / 500));
  });

  it('[WK9] that is parked is left alone until it is resumed, and keeps what was done', () => {
    const game = inRound();
    const request = make(game, 'requests');
    pass(game, 1);
    const left = request.remainingMilli;
    expect(left).toBeGreaterThan(0);
    give(game, 'desk', 'parkWork', { workId: request.id });
    expect(handOf(game, 'desk').workId).toBe('');
    pass(game, 20);
    expect([request.status, request.blockedBy, request.remainingMilli]).toEqual(['blocked', 'parked', left]);
    give(game, 'desk', 'resumeWork', { workId: request.id });
    expect(passUntil(game, () => !isOpen(game, request))).toBe(Math.ceil(left / 1000));
  });

  it('[WK5] that ends frees the hands that were on it', () => {
    const game = inRound();
    const request = make(game, 'requests');
    stopPulling(game);
    give(game, 'desk', 'pullWork', { workId: request.id, handId: 'desk.1' });
    give(game, 'desk', 'declineWork', { workId: request.id });
    expect(handOf(game, 'desk', 1).workId).toBe('');
  });
});
