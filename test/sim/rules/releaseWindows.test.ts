// Rules CH4, CH9, CH10: release windows, what goes out in them, and their price.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import type { TinyOptions } from '../../support/tinyScenario.ts';
import {
  breakService,
  give,
  handOf,
  inRound,
  isOpen,
  make,
  openOf,
  pass,
  passUntil,
  serviceOf,
  startPulling,
  stopPulling,
} from '../playing.ts';

describe('release windows', () => {
  /** Three changes wait; the next window is announced for tick 300. */
  function queue(options: TinyOptions = {}): { game: Game; changes: WorkItem[] } {
    const game = inRound({ lengthTicks: 500, ...options });
    game.state.window.nextTick = 300;
    make(game, 'features', 3);
    passUntil(game, () => openOf(game, 'change').filter((item) => item.blockedBy === 'window').length === 3);
    return { game, changes: openOf(game, 'change') };
  }

  it('[CH4] let the most valuable ready changes out first', () => {
    const { game, changes } = queue({ agreements: { batch: 'single' } });
    give(game, 'lead', 'pinWork', { what: 'type:feature' });
    const worth = (change: WorkItem): number => game.index.work.get(change.aboutId)?.value?.centsPerTick ?? 0;
    const dearest = [...changes].sort((a, b) => worth(b) - worth(a))[0];
    passUntil(game, () => changes.some((change) => change.blockedBy !== 'window'));
    expect(changes.find((change) => change.blockedBy !== 'window')).toBe(dearest);
  });

  it('[CH4] leave out changes that are held, until they are free again', () => {
    const { game, changes } = queue();
    const [held] = changes;
    give(game, 'ops', 'holdChange', { workId: held?.id });
    passUntil(game, () => game.state.window.number === 1);
    expect(changes.map((change) => change.blockedBy)).toEqual(['window', '', '']);
    give(game, 'ops', 'freeChange', { workId: held?.id });
    passUntil(game, () => game.state.window.number === 2);
    expect(held?.blockedBy).toBe('');
  });

  it('[CH4] come sooner when one is asked for', () => {
    const { game } = queue();
    give(game, 'ops', 'requestWindow');
    expect(passUntil(game, () => game.state.window.number === 1)).toBe(7);
    expect(game.state.window.isRequested).toBe(false);
  });

  it('[CH9] let nothing out in a freeze, and come right after it', () => {
    const { game } = queue({
      edit: ({ changes }) => void (changes.freezes = [{ round: 1, fromTick: 290, toTick: 340, title: 'Hands off' }]),
    });
    passUntil(game, () => game.state.window.number === 1, 400);
    expect(game.state.roundTick - 1).toBe(340);
  });

  const frozen: TinyOptions = {
    lengthTicks: 300,
    edit: ({ changes }) => {
      changes.freezes = [{ round: 1, fromTick: 0, toTick: 100, title: 'Hands off' }];
      changes.lowRiskPerMille = 1000;
    },
  };

  it('[CH9] let no standard change out in a freeze; it goes by itself when the freeze is over', () => {
    const game = inRound(frozen);
    game.state.modifiers.standardPerMille['*'] = 1000;
    const feature = make(game, 'features');
    passUntil(game, () => openOf(game, 'change').some((item) => item.blockedBy === 'freeze'));
    const [change] = openOf(game, 'change');
    expect(change?.change?.kind).toBe('standard');
    passUntil(game, () => change?.blockedBy === '');
    expect([game.state.tick - 1, game.state.window.number]).toEqual([100, 0]);
    passUntil(game, () => feature.value?.isLive === true);
  });

  it.each(['usual', 'trusted'])(
    '[CH9] let an emergency out in a freeze when the Director has authorised it, escalation %s',
    (escalation) => {
      const game = inRound({
        ...frozen,
        agreements: { escalation },
        edit(draft) {
          frozen.edit?.(draft);
          draft.incidents.emergencyPerMille = 1000;
        },
      });
      stopPulling(game, 'lead');
      // Of so little impact that nobody would be asked at any other time.
      const incident = breakService(game, 'base', 120);
      passUntil(game, () => openOf(game, 'change').some((item) => item.blockedBy === 'decision'));
      pass(game, 10);
      expect(isOpen(game, incident)).toBe(true);
      startPulling(game, 'lead');
      passUntil(game, () => !isOpen(game, incident));
      expect(game.state.tick).toBeLessThan(100);
    },
  );

  it('[CH10] take a hand of three roles for some hours, and lower the health of the services that they touch', () => {
    const { game } = queue({
      edit: ({ changes }) =>
        void Object.assign(changes.window, { healthPerMille: 100, quorumRoles: ['lead', 'dev', 'desk'] }),
    });
    passUntil(game, () => game.state.window.number === 1);
    const { tick } = game.state;
    expect(['lead', 'dev', 'desk', 'ops'].map((id) => handOf(game, id).awayUntilTick - tick)).toEqual([1, 1, 1, -tick]);
    expect([serviceOf(game, 'shop'), serviceOf(game, 'base')].map((service) => service.healthPerMille)).toEqual([
      900, 1000,
    ]);
    expect(serviceOf(game, 'shop').lamp).toBe('inChange');
    expect(game.state.ledger.sinks['window:shop']).toBeDefined();
    pass(game, 2);
    expect(serviceOf(game, 'shop').healthPerMille).toBe(1000);
  });

  it('[CH10] cost more attention when they are asked for at short notice', () => {
    const awayTicks = (isAsked: boolean): number => {
      const { game } = queue({
        edit: ({ changes }) =>
          void Object.assign(changes.window, {
            quorumRoles: ['dev'],
            quorumEffortMilli: 2000,
            noticeEffortMilli: 5000,
          }),
      });
      if (isAsked) give(game, 'ops', 'requestWindow', {});
      passUntil(game, () => game.state.window.number === 1);
      return handOf(game, 'dev').awayUntilTick - game.state.tick;
    };
    expect([awayTicks(false), awayTicks(true)]).toEqual([1, 6]);
  });

  it('[CH10] cost nothing when nothing goes out', () => {
    const game = inRound({
      edit: ({ changes }) => void Object.assign(changes.window, { healthPerMille: 100, quorumRoles: ['dev'] }),
    });
    pass(game, 30);
    expect([game.state.window.number, handOf(game, 'dev').awayUntilTick]).toEqual([0, 0]);
  });
});
