// Rules GN: the GO/NO-GO poll, hold, later, failure and its scar.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import { riskPerMille } from '../../../shared/sim/flight/poll.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import {
  give,
  inRound,
  make,
  manoeuvreOf,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  playOn,
  serviceOf,
  stopPulling,
  theOnly,
} from '../playing.ts';

/** Both named risks are open. */
function risky({ flightPlan, services }: TinyDraft): void {
  for (const service of services) service.valueCentsPerTick = 0;
  for (const manoeuvre of flightPlan.manoeuvres) {
    manoeuvre.residualRiskPerMille = 50;
    for (const item of manoeuvre.riskItems) item.openPerMille = 1000;
  }
}

/** Each named risk is open in half of the games, with nothing else to it. */
function half(draft: TinyDraft): void {
  risky(draft);
  for (const manoeuvre of draft.flightPlan.manoeuvres) for (const item of manoeuvre.riskItems) item.openPerMille = 500;
}

/** The poll has just opened. */
function polled(edit: (draft: TinyDraft) => void = risky, seed = 1): Game {
  const game = inRound({ edit }, seed);
  pass(game, 25);
  return game;
}

const call = (game: Game, decision: 'go' | 'hold' | 'later'): void => give(game, 'lead', 'callManoeuvre', { decision });

/** The manoeuvre fails for certain. */
function doomed(draft: TinyDraft): void {
  risky(draft);
  for (const manoeuvre of draft.flightPlan.manoeuvres) manoeuvre.residualRiskPerMille = 1000;
}

describe('the poll', () => {
  it('[GN1] asks every role, and each answers for itself and may change its mind', () => {
    const game = polled();
    expect(game.state.poll?.answers).toEqual({ lead: 'waiting', desk: 'waiting', ops: 'waiting', dev: 'waiting' });
    give(game, 'ops', 'answerPoll', { answer: 'noGo' });
    give(game, 'dev', 'answerPoll', { answer: 'go' });
    give(game, 'ops', 'answerPoll', { answer: 'go' });
    expect(game.state.poll?.answers).toEqual({ lead: 'waiting', desk: 'waiting', ops: 'go', dev: 'go' });
  });

  it('[GN1] is about a risk that is the sum of the open named items and a residual', () => {
    const game = polled();
    const manoeuvre = manoeuvreOf(game);
    expect([manoeuvre.openRisks, riskPerMille(game, manoeuvre)]).toEqual([['valve', 'script'], 50 + 150 + 100]);
    manoeuvre.openRisks = ['script'];
    expect(riskPerMille(game, manoeuvre)).toBe(150);
  });

  it('[GN7] finds risks open in the share of the scenario', () => {
    const open = Array.from({ length: 40 }, (_, seed) => manoeuvreOf(polled(half, seed)).openRisks);
    const counts = ['valve', 'script'].map((id) => open.filter((risks) => risks.includes(id)).length);
    for (const count of counts) expect(Math.abs(count - 20)).toBeLessThan(10);
    expect(open.map((risks) => risks.length)).toEqual(expect.arrayContaining([0, 1, 2]));
  });

  it('[GN7] finds none open before it begins', () => {
    const game = inRound({ edit: risky });
    pass(game, 24);
    expect(manoeuvreOf(game).openRisks).toEqual([]);
    pass(game, 1);
    expect(manoeuvreOf(game).openRisks).toEqual(['valve', 'script']);
  });

  it('[GN2] GO flies at the opening', () => {
    const game = polled();
    call(game, 'go');
    expect([game.state.poll, manoeuvreOf(game).state, manoeuvreOf(game).isGo]).toEqual([null, 'polling', true]);
    passUntil(game, () => game.state.roundTick === 36);
    expect(manoeuvreOf(game).state).toBe('polling');
    pass(game, 1);
    expect(['open', 'failed']).toContain(manoeuvreOf(game).state);
  });

  it('[GN2] GO flies at once when the window is open', () => {
    const game = polled();
    passUntil(game, () => game.state.roundTick === 34);
    call(game, 'hold');
    passUntil(game, () => game.state.roundTick === 38);
    expect(manoeuvreOf(game).state).toBe('holding');
    call(game, 'go');
    pass(game, 1);
    expect(['open', 'failed']).toContain(manoeuvreOf(game).state);
  });

  it('[GN2] does not ask again once GO has been called', () => {
    const game = polled();
    call(game, 'go');
    pass(game, 5);
    expect(game.state.poll).toBeNull();
  });
});

describe('hold', () => {
  it('[GN3] turns open risks into work of their roles that goes first, with full focus', () => {
    const game = polled((draft) => {
      risky(draft);
      Object.assign(draft.people, { focusSlopePerMille: 100 });
      for (const agreement of draft.agreements) if (agreement.id === 'intake') agreement.default = 'push';
    });
    make(game, 'chores', 12);
    give(game, 'ops', 'prioritiseWork', { workId: openOf(game, 'toil')[5]?.id, place: 'first' });
    call(game, 'hold');
    const risks = openOf(game, 'mission');
    expect(risks.map((item) => [item.roleId, item.risk?.riskItemId, item.priority])).toEqual([
      ['ops', 'valve', 1],
      ['dev', 'script', 1],
    ]);
    const [valve] = risks;
    const before = valve?.remainingMilli ?? 0;
    pass(game, 1);
    expect(before - (valve?.remainingMilli ?? 0)).toBe(Math.min(before, 1000));
  });

  it('[GN3] costs a share of the value in each tick', () => {
    const game = polled();
    call(game, 'hold');
    expect(game.state.poll?.isHolding).toBe(true);
    pass(game, 3);
    expect(manoeuvreOf(game)).toMatchObject({ heldTicks: 3, valuePerMille: 970 });
    call(game, 'go');
    pass(game, 5);
    expect(manoeuvreOf(game)).toMatchObject({ heldTicks: 3, valuePerMille: 970 });
  });

  it('[GN3] earns less for it, and loses what passes while it holds', () => {
    const game = polled((draft) => {
      risky(draft);
      for (const manoeuvre of draft.flightPlan.manoeuvres) manoeuvre.residualRiskPerMille = 0;
    });
    passUntil(game, () => game.state.roundTick === 34);
    call(game, 'hold');
    passUntil(game, () => manoeuvreOf(game).openRisks.length === 0);
    expect(game.state.roundTick).toBeLessThan(42);
    const { heldTicks } = manoeuvreOf(game);
    call(game, 'go');
    passUntil(game, () => manoeuvreOf(game).state === 'open');
    const lost = game.state.roundTick - 1 - 36;
    passUntil(game, () => game.state.phase === 'review');
    const share = 1000 - 10 * heldTicks;
    const perTick = [(400 * share) / 1000, (1200 * share) / 1000];
    expect(game.state.results[0]?.value.realisedCents).toBe((24 - lost) * (perTick[0] ?? 0) + 12 * (perTick[1] ?? 0));
  });

  it('[GN3] that lasts too long ends in GO', () => {
    const game = polled();
    call(game, 'hold');
    pass(game, 8);
    expect([manoeuvreOf(game).state, game.state.poll, manoeuvreOf(game).isGo]).toEqual(['polling', null, true]);
    expect(manoeuvreOf(game).heldTicks).toBe(8);
  });

  it('[GN4] closes a risk when its work is finished', () => {
    const game = polled();
    call(game, 'hold');
    passUntil(game, () => manoeuvreOf(game).openRisks.length < 2);
    const [closed] = openOf(game, 'mission').map((item) => item.risk?.riskItemId);
    expect(manoeuvreOf(game).openRisks).toEqual(closed === undefined ? [] : [closed]);
    expect(riskPerMille(game, manoeuvreOf(game))).toBeLessThan(300);
  });

  it('[GN4] drops work on risks once the manoeuvre has been flown', () => {
    const game = polled();
    stopPulling(game);
    call(game, 'hold');
    const risks = openOf(game, 'mission');
    passUntil(game, () => manoeuvreOf(game).state === 'open' || manoeuvreOf(game).state === 'failed');
    expect(risks.map((item) => outcomeOf(game, item))).toEqual(['obsolete', 'obsolete']);
  });
});

describe('later', () => {
  it('[GN5] waits for the poorer window, and works on the risks until then', () => {
    const game = polled();
    call(game, 'later');
    expect(manoeuvreOf(game)).toMatchObject({
      state: 'ahead',
      isLater: true,
      isGo: true,
      opensTick: 66,
      closesTick: 78,
    });
    expect(openOf(game, 'mission').length).toBe(2);
    passUntil(game, () => game.state.roundTick === 66);
    expect([manoeuvreOf(game).state, game.state.poll, manoeuvreOf(game).openRisks]).toEqual(['ahead', null, []]);
    pass(game, 1);
    expect(['open', 'failed']).toContain(manoeuvreOf(game).state);
    expect(manoeuvreOf(game).calledRiskPerMille).toBe(50);
  });

  it('[GN5] may still be called out of a hold', () => {
    const game = polled();
    call(game, 'hold');
    pass(game, 3);
    call(game, 'later');
    expect(manoeuvreOf(game)).toMatchObject({ state: 'ahead', isLater: true, valuePerMille: 970 });
    expect(openOf(game, 'mission').length).toBeLessThanOrEqual(2);
  });
});

describe('failure', () => {
  it('[GN6] costs most of the value', () => {
    const game = polled(doomed);
    passUntil(game, () => game.state.phase === 'review');
    expect(manoeuvreOf(game).state).toBe('failed');
    expect(game.state.results[0]?.value).toMatchObject({ potentialCents: 24_000, realisedCents: 24_000 * 0.15 });
    expect(game.state.results[0]?.value.leaked).toMatchObject([{ cause: 'manoeuvre:pass', cents: 24_000 * 0.85 }]);
  });

  it('[GN6] leaves a scar for the next round: an incident and debt', () => {
    const game = polled(doomed);
    passUntil(game, () => game.state.phase === 'review');
    expect([game.state.scars.length, openOf(game, 'incident')]).toEqual([1, []]);
    playOn(game);
    expect(theOnly(game, 'incident')).toMatchObject({
      serviceId: 'base',
      titleKey: 'flightPlan.manoeuvres.pass.scar.title',
      incident: { origin: 'scenario', impactPerMille: 420 },
    });
    expect([serviceOf(game, 'base').debtPerMille, game.state.scars]).toEqual([80, []]);
  });

  it('[GN6] happens as often as the risk says, with the same luck for every decision', () => {
    let failed = 0;
    let afterwards = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const flown = polled(risky, seed);
      call(flown, 'go');
      passUntil(flown, () => ['open', 'failed'].includes(manoeuvreOf(flown).state));
      const hasFailed = manoeuvreOf(flown).state === 'failed';
      if (hasFailed) failed++;
      const later = polled(risky, seed);
      call(later, 'later');
      passUntil(later, () => ['open', 'failed'].includes(manoeuvreOf(later).state));
      if (manoeuvreOf(later).state === 'failed') {
        afterwards++;
        expect(hasFailed, `seed ${seed}: less risk, same luck`).toBe(true);
      }
    }
    // 300 per mille of 60, and 50 per mille once the risks are closed.
    expect(Math.abs(failed - 18)).toBeLessThan(10);
    expect(afterwards).toBeLessThan(failed);
  });
});
