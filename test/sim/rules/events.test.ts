// Rules EV: events, noise and signals, automation and grace.
import { describe, expect, it } from 'vitest';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import {
  breakService,
  inRound,
  isOpen,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  stepIdOf,
  stopPulling,
} from '../playing.ts';

const noisy =
  (noisePerMille: number) =>
  ({ streams }: TinyDraft): void =>
    void (entryOf(streams, 'alarms').noisePerMille = noisePerMille);

const raining: TinyOptions = { arrivals: { alarms: 1000 } };

describe('events', () => {
  it('[EV1] are noise or signal by the share of their stream', () => {
    const game = inRound({ edit: noisy(600) });
    stopPulling(game);
    make(game, 'alarms', 20);
    make(game, 'alarms', 20);
    make(game, 'alarms', 20);
    const noise = openOf(game, 'event').filter((item) => item.event?.isSignal === false).length;
    expect(Math.abs(noise - 36)).toBeLessThan(12);
  });

  it('[EV2] end with the first look when they are noise, and go on to their follow-up when they are signals', () => {
    const [noise, signal] = [1000, 0].map((share) => {
      const game = inRound({ edit: noisy(share) });
      const alarm = make(game, 'alarms');
      const steps = new Set<string>();
      passUntil(game, () => {
        steps.add(stepIdOf(game, alarm));
        return !isOpen(game, alarm);
      });
      return { steps: [...steps], outcome: outcomeOf(game, alarm) };
    });
    expect(noise).toEqual({ steps: ['look'], outcome: 'done' });
    expect(signal).toEqual({ steps: ['look', 'followUp'], outcome: 'done' });
  });

  it('[EV3] are handled by automation without hands', () => {
    const game = inRound({ ...raining, edit: noisy(1000) });
    stopPulling(game);
    activate(game, 'automateEvents');
    const { tick } = game.state;
    pass(game, 20);
    expect(openOf(game, 'event').filter((item) => item.arrivedTick >= tick)).toEqual([]);
    const automated = game.state.closed.filter((item) => item.arrivedTick >= tick && item.outcome === 'automated');
    expect(automated.map((item) => [item.workedMilli, item.closedTick - item.arrivedTick])).toEqual(
      Array.from({ length: 20 }, () => [0, 0]),
    );
    expect(openOf(game, 'incident')).toEqual([]);
  });

  it('[EV4] may backfire into an incident when they are automated on an unstable service', () => {
    const game = inRound({ ...raining, lengthTicks: 200 });
    stopPulling(game);
    activate(game, 'automateEvents');
    breakService(game, 'base', 250);
    pass(game, 150);
    const backfired = openOf(game, 'incident').filter((item) => item.incident?.origin === 'event').length;
    // 120 per mille of 150; the first tick's health is still whole.
    expect(backfired).toBeGreaterThan(5);
    expect(backfired).toBeLessThan(35);
  });

  it('[EV5] become an incident when a signal is not looked at within its grace', () => {
    const game = inRound();
    stopPulling(game);
    const alarm = make(game, 'alarms');
    expect(passUntil(game, () => !isOpen(game, alarm))).toBe(11);
    expect(outcomeOf(game, alarm)).toBe('becameIncident');
    const [incident] = openOf(game, 'incident');
    expect(incident).toMatchObject({
      serviceId: 'base',
      priority: 2,
      incident: { origin: 'event', sourceId: alarm.id, impactPerMille: 300 },
    });
    expect(game.state.stats.missedSignals).toBe(1);
  });

  it('[EV5] have a longer grace with tuned monitoring', () => {
    const game = inRound();
    stopPulling(game);
    activate(game, 'lengthenGrace');
    const alarm = make(game, 'alarms');
    expect(passUntil(game, () => !isOpen(game, alarm))).toBe(11 + 6);
  });

  it('[EV5] just go when unread noise is too old', () => {
    const game = inRound({ edit: noisy(1000) });
    stopPulling(game);
    const alarm = make(game, 'alarms');
    passUntil(game, () => !isOpen(game, alarm));
    expect(outcomeOf(game, alarm)).toBe('ignored');
    expect([openOf(game, 'incident'), game.state.stats.missedSignals]).toEqual([[], 0]);
  });

  it('[EV2] [EV5] that were looked at in time become incidents when their follow-up is left alone until its grace is over', () => {
    const game = inRound();
    const alarm = make(game, 'alarms');
    passUntil(game, () => stepIdOf(game, alarm) === 'followUp');
    stopPulling(game);
    const looked = game.state.tick - 1;
    expect(alarm.dueTick).toBe(looked + 10);
    passUntil(game, () => !isOpen(game, alarm));
    expect([game.state.tick - 1, outcomeOf(game, alarm)]).toEqual([looked + 10, 'becameIncident']);
    expect(openOf(game, 'incident')[0]?.incident?.sourceId).toBe(alarm.id);
  });

  it('[EV5] that are being followed up do not become incidents', () => {
    const game = inRound({
      edit: ({ routes }) => void (entryOf(entryOf(routes, 'event').steps, 'followUp').effortMilli = 90_000),
    });
    const alarm = make(game, 'alarms');
    passUntil(game, () => stepIdOf(game, alarm) === 'followUp');
    pass(game, 20);
    expect([isOpen(game, alarm), openOf(game, 'incident')]).toEqual([true, []]);
  });
});
