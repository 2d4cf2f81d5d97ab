// Rules MI: the windows of the flight plan, and what they earn.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import {
  breakService,
  facilitate,
  give,
  inRound,
  manoeuvreOf,
  openOf,
  pass,
  passUntil,
  playOn,
  stopPulling,
} from '../playing.ts';

/** The services earn nothing, so that the ledger is the mission's alone. */
function missionAlone({ services }: TinyDraft): void {
  for (const service of services) service.valueCentsPerTick = 0;
}

/** Lets the round pass until a tick of it has been played. */
function upTo(game: Game, roundTick: number): void {
  passUntil(game, () => game.state.roundTick > roundTick);
}

const realised = (game: Game): number => game.state.ledger.realisedCents;

/** What one tick brings. */
function inTick(game: Game, roundTick: number): { cents: number; dataMb: number } {
  upTo(game, roundTick - 1);
  const before = { cents: realised(game), dataKb: game.state.stats.dataKb };
  pass(game, 1);
  return { cents: realised(game) - before.cents, dataMb: (game.state.stats.dataKb - before.dataKb) / 1000 };
}

describe('the flight plan', () => {
  it('[MI1] opens a poll, a window, and a later window at their ticks of the round', () => {
    const game = inRound({ edit: missionAlone });
    upTo(game, 23);
    expect([game.state.poll, manoeuvreOf(game).state]).toEqual([null, 'ahead']);
    upTo(game, 24);
    expect(game.state.poll).toMatchObject({ manoeuvreId: 'pass', openedTick: 24, deadlineTick: 36, isHolding: false });
    upTo(game, 35);
    expect(manoeuvreOf(game).state).toBe('polling');
    upTo(game, 36);
    expect([manoeuvreOf(game).state, game.state.poll]).toEqual(['open', null]);
    upTo(game, 59);
    expect(manoeuvreOf(game).state).toBe('open');
    upTo(game, 60);
    expect(manoeuvreOf(game).state).toBe('done');
  });

  it('[MI1] keeps to the ticks of its round when an earlier round was ended early', () => {
    const game = inRound({
      edit: ({ flightPlan }) => {
        for (const manoeuvre of flightPlan.manoeuvres) manoeuvre.round = 2;
      },
    });
    pass(game, 10);
    facilitate(game, 'nextPhase');
    playOn(game);
    expect(game.state.tick).toBe(10);
    passUntil(game, () => game.state.poll !== null);
    expect(game.state.roundTick).toBe(25);
    passUntil(game, () => manoeuvreOf(game).state === 'open');
    expect(game.state.roundTick).toBe(37);
  });

  it('[MI2] flies when its window opens if nobody calls', () => {
    const game = inRound();
    upTo(game, 36);
    expect(manoeuvreOf(game)).toMatchObject({ state: 'open', heldTicks: 0, valuePerMille: 1000 });
  });

  it('[MI3] misses a window that closes unflown', () => {
    const game = inRound({
      edit(draft) {
        missionAlone(draft);
        for (const manoeuvre of draft.flightPlan.manoeuvres) manoeuvre.holdTicksMax = 100;
      },
    });
    upTo(game, 24);
    give(game, 'lead', 'callManoeuvre', { decision: 'hold' });
    upTo(game, 60);
    expect([manoeuvreOf(game).state, game.state.poll]).toEqual(['missed', null]);
    pass(game, 30);
    expect(realised(game)).toBe(0);
    expect(game.state.ledger.leakedCents).toBe(24 * 1000);
  });

  it('[MI3] ends with its round: what is open is done, what was not flown is missed, with the work on its risks', () => {
    const states = [20, 30, 45].map((ticks) => {
      const game = inRound({
        edit: ({ flightPlan }) =>
          flightPlan.manoeuvres.forEach((each) => each.riskItems.forEach((item) => (item.openPerMille = 1000))),
      });
      stopPulling(game);
      upTo(game, Math.min(ticks, 25));
      if (ticks === 30) give(game, 'lead', 'callManoeuvre', { decision: 'hold' });
      if (ticks === 45) manoeuvreOf(game).openRisks = [];
      upTo(game, ticks);
      facilitate(game, 'nextPhase');
      return [manoeuvreOf(game).state, openOf(game, 'mission').length];
    });
    expect(states).toEqual([
      ['missed', 0],
      ['missed', 0],
      ['done', 0],
    ]);
  });

  it('[MI4] earns in its window, through the health of the services it needs', () => {
    const game = inRound({ edit: missionAlone });
    stopPulling(game);
    expect(inTick(game, 35)).toEqual({ cents: 0, dataMb: 0 });
    expect(inTick(game, 36)).toEqual({ cents: 400, dataMb: 4 });
    breakService(game, 'store', 500);
    // Half of the value goes through base, half through the broken store; satisfaction does not touch it.
    expect(inTick(game, 37)).toEqual({ cents: 200 + 100, dataMb: 3 });
    expect(inTick(game, 60)).toEqual({ cents: 0, dataMb: 0 });
  });

  it('[MI5] lets the stored part of the value arrive in the later window', () => {
    const game = inRound({ edit: missionAlone });
    // 600 per mille of 24 ticks of 1000, in twelve ticks.
    expect(inTick(game, 65)).toEqual({ cents: 0, dataMb: 0 });
    expect(inTick(game, 66)).toEqual({ cents: 1200, dataMb: 12 });
    expect(inTick(game, 77)).toEqual({ cents: 1200, dataMb: 12 });
    expect(inTick(game, 78)).toEqual({ cents: 0, dataMb: 0 });
    expect([realised(game), game.state.ledger.potentialCents]).toEqual([24_000, 24_000]);
  });

  it('[MI5] gives only that part to whoever waits for the later window', () => {
    const game = inRound({ edit: missionAlone });
    upTo(game, 24);
    give(game, 'lead', 'callManoeuvre', { decision: 'later' });
    upTo(game, 90);
    expect([realised(game), game.state.ledger.potentialCents]).toEqual([12 * 1200, 24_000]);
    expect(game.state.ledger.sinks['manoeuvre:pass']?.['later']?.cents).toBe(24 * 400);
  });

  it('[MI6] brings data in proportion to what was earned', () => {
    const game = inRound({ edit: missionAlone });
    upTo(game, 90);
    expect([manoeuvreOf(game).dataKb, game.state.stats.dataKb]).toEqual([240_000, 240_000]);
    passUntil(game, () => game.state.phase === 'review');
    expect(game.state.results[0]?.metrics['missionDataMb']).toBe(240);
  });
});
