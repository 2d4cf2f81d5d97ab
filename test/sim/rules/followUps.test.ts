// Rule FO: what was delivered as ordered, and is not what was needed, comes back.
import { describe, expect, it } from 'vitest';
import { loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { give, inRound, make, pass, passUntil, startPulling, stopPulling } from '../playing.ts';

const AFTER = 12;

/** A feature that misses the need is complained of half a day later. */
const comingBack = (perMille: number): TinyOptions => ({
  lengthTicks: 400,
  edit({ streams, rounds }) {
    entryOf(streams, 'features').followUp = { stream: 'complaints', perMille, afterTicks: AFTER };
    for (const round of rounds) round.lengthTicks = 400;
  },
});

const complaintsIn = (game: Game): WorkItem[] => game.state.open.filter((item) => item.streamId === 'complaints');

function released(game: Game, isEngaged = false): WorkItem {
  const feature = make(game, 'features');
  if (isEngaged) give(game, 'lead', 'engageBusiness', { workId: feature.id });
  passUntil(game, () => feature.value?.isLive === true);
  return feature;
}

describe('what was delivered without its need', () => {
  it('[FO1] comes back after a while, about the same service', () => {
    const game = inRound(comingBack(1000));
    const feature = released(game);
    stopPulling(game);
    expect(feature.value?.liveTick).toBe(game.state.tick - 1);
    pass(game, AFTER - 1);
    expect(complaintsIn(game)).toEqual([]);
    pass(game, 1);
    expect(complaintsIn(game)).toMatchObject([{ serviceId: 'shop', roleId: 'lead', value: null }]);
    expect(game.state.followUps).toEqual([]);
  });

  it('[FO1] does not come back when the need was known', () => {
    const game = inRound(comingBack(1000));
    released(game, true);
    expect(game.state.followUps).toEqual([]);
  });

  it('[FO1] comes back in a share of cases, the same ones whatever else happened', () => {
    const backs = [0, 500].map((perMille) => {
      const outcomes: boolean[][] = [];
      for (const isBusy of [false, true]) {
        const game = inRound(comingBack(perMille));
        if (isBusy) make(game, 'complaints', 3);
        const before = game.state.followUps.length;
        outcomes.push(
          Array.from({ length: 6 }, () => {
            const known = game.state.followUps.length;
            released(game);
            stopPulling(game);
            startPulling(game);
            return game.state.followUps.length > known;
          }),
        );
        expect(before).toBe(0);
      }
      return outcomes;
    });
    expect(backs[0]?.flat()).not.toContain(true);
    expect(new Set(backs[1]?.[0])).toEqual(new Set([true, false]));
    expect(backs[1]?.[0]).toEqual(backs[1]?.[1]);
  });

  it('[FO1] has the luck of what was delivered, not of how many there were', () => {
    const efforts = [0, 5].map((others) => {
      const game = inRound(comingBack(1000));
      released(game);
      stopPulling(game);
      if (others > 0) make(game, 'complaints', others);
      pass(game, AFTER);
      const [found] = complaintsIn(game).slice(-1);
      return [found?.stepEffortMilli, found?.titleKey];
    });
    expect(efforts[0]).toEqual(efforts[1]);
  });

  it('[FO1] [EF2] is failure demand for whoever answers it', () => {
    const game = inRound(comingBack(1000));
    released(game);
    stopPulling(game, 'desk', 'ops', 'dev');
    const before = bookedOf(game, 'lead').failureDemand ?? 0;
    pass(game, AFTER + 6);
    expect(bookedOf(game, 'lead').failureDemand).toBeGreaterThan(before);
  });

  it('[FO1] comes back also in a game that was saved and loaded on the way', () => {
    const game = inRound(comingBack(1000));
    released(game);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as Game['state']);
    for (const either of [game, copy]) pass(either, 40);
    expect(hashState(copy.state)).toBe(hashState(game.state));
    expect(copy.state.streamCounts['complaints']).toBe(1);
  });
});
