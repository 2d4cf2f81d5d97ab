// Rules EV6–EV8: what the class of an event does with it, and what reaches one class only.
import { describe, expect, it } from 'vitest';
import { EVENT_CLASSES, type EventClass } from '../../../shared/scenario/schema/basics.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import { entryOf, tinyScenario, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import { bookedOf } from '../bookedOf.ts';
import {
  facilitate,
  give,
  inRound,
  isOpen,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  stopPulling,
} from '../playing.ts';

/** Alarms of a class, one in each tick if it rains. */
function classed(eventClass: EventClass, more: TinyOptions = {}): TinyOptions {
  return {
    ...more,
    edit(draft) {
      Object.assign(entryOf(draft.streams, 'alarms'), { eventClass });
      more.edit?.(draft);
    },
  };
}

const raining = { arrivals: { alarms: 1000 } };

const endsOf = (game: Game): string[] => [
  ...new Set(game.state.closed.filter(({ type }) => type === 'event').map(({ outcome }) => outcome)),
];

describe('informational events', () => {
  it('[EV6] are logged without hands and never become incidents', () => {
    const game = inRound(classed('informational', raining));
    pass(game, 40);
    expect([openOf(game, 'event'), openOf(game, 'incident'), endsOf(game)]).toEqual([[], [], ['logged']]);
    expect(bookedOf(game, 'ops')['toil'] ?? 0).toBe(0);
    expect([game.state.stats.signalEvents, game.state.stats.noiseEvents]).toEqual([0, 0]);
  });

  it('[EV6] lie in the tray once they are on the board, take a look each, and just go when nobody looks', () => {
    const game = inRound(classed('informational', raining));
    give(game, 'ops', 'pinWork', { what: 'stream:alarms' });
    pass(game, 20);
    expect(bookedOf(game, 'ops')['toil']).toBeGreaterThan(10_000);
    stopPulling(game);
    pass(game, 40);
    expect(openOf(game, 'incident')).toEqual([]);
    expect(endsOf(game)).toEqual(['done', 'ignored']);
    const card = Object.values(viewRole(game, 'ops').tray).find(({ type }) => type === 'event');
    expect(card).toMatchObject({ marks: 'informational', dueKind: 'lapse' });
  });
});

describe('warnings', () => {
  it('[EV7] leave their grace to act, and are prevented by acting in it', () => {
    const [ignored, heeded] = [true, false].map((isIgnored) => {
      const game = inRound(classed('warning'));
      if (isIgnored) stopPulling(game);
      const alarm = make(game, 'alarms');
      return [passUntil(game, () => !isOpen(game, alarm)), outcomeOf(game, alarm), openOf(game, 'incident').length];
    });
    expect(ignored).toEqual([11, 'becameIncident', 1]);
    expect(heeded?.slice(1)).toEqual(['done', 0]);
  });
});

describe('exceptions', () => {
  it('[EV7] are incidents from their arrival on, whatever brings them, and no missed signals', () => {
    const game = inRound(classed('exception', raining));
    pass(game, 1);
    facilitate(game, 'injectWork', { streamId: 'alarms', count: 1 });
    expect(openOf(game, 'event')).toEqual([]);
    expect(openOf(game, 'incident').map(({ incident }) => [incident?.origin, incident?.impactPerMille])).toEqual([
      ['event', 300],
      ['event', 300],
    ]);
    expect([game.state.stats.signalEvents, game.state.stats.missedSignals]).toEqual([1, 0]);
  });

  it('[EV7] are never noise', () => {
    const noisy: TinyOptions = { edit: ({ streams }) => void (entryOf(streams, 'alarms').noisePerMille = 1) };
    expect(() => tinyScenario(noisy)).not.toThrow();
    expect(() => tinyScenario(classed('exception', noisy))).toThrow('an exception is never noise');
  });

  it('[EV8] open no incident when automation handles them', () => {
    // Too small to make the service unstable, where automation backfires [EV4].
    const small: TinyOptions = { edit: ({ streams }) => void (entryOf(streams, 'alarms').impactPerMille = 1) };
    const game = inRound(classed('exception', { ...raining, ...small }));
    activate(game, 'automateEvents');
    const { tick } = game.state;
    pass(game, 10);
    expect(openOf(game, 'incident').filter(({ arrivedTick }) => arrivedTick >= tick)).toEqual([]);
    const ends = game.state.closed.filter(({ type, arrivedTick }) => type === 'event' && arrivedTick >= tick);
    expect(ends.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => 'automated'));
  });
});

describe('tuning by class', () => {
  /** What the improvement does to warnings when it is for the events of a class. */
  const aimed = (improvementId: string, at: EventClass, look: (game: Game) => number, noisePerMille = 0): number => {
    const game = inRound(
      classed('warning', {
        ...raining,
        edit({ improvements, streams }) {
          entryOf(improvements, improvementId).effects.forEach((effect) => Object.assign(effect, { eventClass: at }));
          entryOf(streams, 'alarms').noisePerMille = noisePerMille;
        },
      }),
    );
    activate(game, improvementId);
    stopPulling(game);
    return look(game);
  };
  const arrivedIn5 = (game: Game): number => {
    const { tick } = game.state;
    pass(game, 5);
    return openOf(game, 'event').filter((item) => item.arrivedTick >= tick).length;
  };

  it('[EV8] reaches only the events of that class', () => {
    expect(EVENT_CLASSES.map((at) => aimed('automateEvents', at, arrivedIn5))).toEqual([5, 0, 5]);
    expect(EVENT_CLASSES.map((at) => aimed('scaleNoise', at, arrivedIn5, 1000))).toEqual([5, 0, 5]);
    const graceOf = (game: Game): number => make(game, 'alarms').dueTick - game.state.tick;
    expect(EVENT_CLASSES.map((at) => aimed('lengthenGrace', at, graceOf))).toEqual([10, 16, 10]);
  });
});
