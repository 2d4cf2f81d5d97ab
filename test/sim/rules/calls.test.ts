// Rules DM7 and IN13: incidents that users call in, and those that come back.
import { describe, expect, it } from 'vitest';
import type { TinyOptions } from '../../support/tinyScenario.ts';
import {
  breakService,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  pass,
  passUntil,
  stopPulling,
  theOnly,
} from '../playing.ts';

function withCalls(perThousandTicks = 0): TinyOptions {
  return {
    edit: ({ streams }) => {
      streams.push({
        id: 'calls',
        title: 'Calls',
        type: 'incident',
        route: 'incident',
        role: 'desk',
        perThousandTicks,
        services: ['shop'],
        skill: 'code',
        impactPerMille: 300,
        effortPerMille: 3000,
        titles: ['The shop is slow'],
      });
    },
  };
}

describe('calls', () => {
  it('[DM7] are incidents of the stream: its service, impact, skill, title, and factor on efforts', () => {
    const game = inRound(withCalls());
    stopPulling(game);
    const usual = breakService(game, 'shop', 300);
    const call = make(game, 'calls');
    expect(call).toMatchObject({
      type: 'incident',
      streamId: 'calls',
      serviceId: 'shop',
      titleKey: 'streams.calls.titles.0',
      priority: usual.priority,
      roleId: 'desk',
      effortPerMille: 3000,
    });
    expect(call.incident).toMatchObject({ impactPerMille: 300, neededSkill: 'code', problemId: '' });
  });

  it('[DM7] are as many as users call: nothing holds the second of a kind back', () => {
    const game = inRound(withCalls());
    stopPulling(game);
    make(game, 'calls', 5);
    expect(openOf(game, 'incident').length).toBe(5);
  });

  it('[DM7] arrive by themselves and are resolved like all incidents', () => {
    const game = inRound(withCalls(500));
    passUntil(game, () => game.state.closed.length > 3);
    expect(game.state.closed[0]).toMatchObject({ type: 'incident', streamId: 'calls', outcome: 'resolved' });
  });
});

describe('incidents that are resolved', () => {
  const returning = (perMille: number): TinyOptions => ({
    edit: ({ incidents }) => (incidents.reopening = { perMille, afterTicks: 6 }),
  });

  it('[IN13] come back after a while, with title and skill, when the scenario says so', () => {
    const game = inRound(returning(1000));
    const first = breakService(game, 'shop', 300);
    passUntil(game, () => !isOpen(game, first));
    const health = known(game.index.services.get('shop'), 'shop').healthPerMille;
    pass(game, 5);
    expect(openOf(game, 'incident')).toEqual([]);
    expect([health, known(game.index.services.get('shop'), 'shop').healthPerMille]).toEqual([1000, 1000]);
    passUntil(game, () => openOf(game, 'incident').length > 0, 3);
    const second = theOnly(game, 'incident');
    expect(second).toMatchObject({ serviceId: 'shop', titleKey: first.titleKey });
    expect(second.incident).toMatchObject({ sourceId: first.id, neededSkill: first.incident?.neededSkill });
    expect([second.luckHash, second.luckIndex]).not.toEqual([first.luckHash, first.luckIndex]);
  });

  it('[IN13] stay resolved otherwise', () => {
    const game = inRound(returning(0));
    const first = breakService(game, 'shop', 300);
    passUntil(game, () => !isOpen(game, first));
    pass(game, 30);
    expect(openOf(game, 'incident')).toEqual([]);
  });

  it('[IN13] do not come back for ever by the same luck', () => {
    const calls = withCalls();
    const game = inRound({
      lengthTicks: 4000,
      edit: (draft) => {
        calls.edit?.(draft);
        returning(500).edit?.(draft);
      },
    });
    make(game, 'calls', 20);
    pass(game, 1500);
    expect(openOf(game, 'incident')).toEqual([]);
    // Half of them again, and half of those …: 20 calls are about 40 incidents.
    expect(game.state.stats.incidentsClosed).toBeGreaterThan(25);
    expect(game.state.stats.incidentsClosed).toBeLessThan(70);
  });
});
