// Rule NG: whoever waits for late work asks where it stays.
import { describe, expect, it } from 'vitest';
import { loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { bucketOf } from '../../../shared/sim/value/satisfaction.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import {
  give,
  inRound,
  isOpen,
  known,
  make,
  outcomeOf,
  pass,
  passUntil,
  startPulling,
  stopPulling,
} from '../playing.ts';

const DUE = 10;
const AFTER = 5;
const EVERY = 8;

/** Whoever ordered a feature rings when it is late. */
const ringing: TinyOptions = {
  lengthTicks: 400,
  edit({ streams }) {
    Object.assign(entryOf(streams, 'features'), {
      dueTicks: DUE,
      nag: { stream: 'chasers', afterTicks: AFTER, everyTicks: EVERY },
    });
  },
};

const callsIn = (game: Game): WorkItem[] => game.state.open.filter((item) => item.streamId === 'chasers');

function ordered(options: TinyOptions = ringing): { game: Game; feature: WorkItem } {
  const game = inRound(options);
  stopPulling(game);
  return { game, feature: make(game, 'features') };
}

describe('late work', () => {
  it('[NG1] brings a chaser some hours after it was due', () => {
    const { game, feature } = ordered();
    pass(game, DUE + AFTER);
    expect(callsIn(game)).toEqual([]);
    pass(game, 1);
    expect(callsIn(game)).toMatchObject([{ aboutId: feature.id, serviceId: 'shop', roleId: 'desk' }]);
  });

  it('[NG1] brings at most one open for each piece, and the next one when that has been answered', () => {
    const { game, feature } = ordered();
    const second = make(game, 'features');
    pass(game, DUE + AFTER + 3 * EVERY);
    expect(callsIn(game).map(({ aboutId }) => aboutId)).toEqual([feature.id, second.id]);
    startPulling(game, 'desk');
    passUntil(game, () => callsIn(game).length === 0);
    stopPulling(game, 'desk');
    const ticks = passUntil(game, () => callsIn(game).length > 0);
    expect(ticks).toBeGreaterThan(0);
    expect((game.state.tick - 1 - feature.dueTick - AFTER) % EVERY).toBe(0);
    expect(callsIn(game).length).toBe(2);
  });

  it('[NG1] has the chasers hang up when it is over', () => {
    const { game, feature } = ordered();
    pass(game, DUE + AFTER + 1);
    const call = known(callsIn(game)[0], 'call');
    startPulling(game, 'lead', 'ops', 'dev');
    passUntil(game, () => !isOpen(game, feature));
    expect(outcomeOf(game, call)).toBe('obsolete');
    pass(game, 3 * EVERY);
    expect(callsIn(game)).toEqual([]);
  });

  it('[NG1] brings none while it is in time', () => {
    const { game, feature } = ordered();
    give(game, 'lead', 'declineWork', { workId: feature.id });
    pass(game, DUE + AFTER + EVERY);
    expect(game.state.streamCounts['chasers'] ?? 0).toBe(0);
    expect(callsIn(game)).toEqual([]);
  });

  it('[NG1] [EF2] [CS2] makes failure demand, and complaints', () => {
    const { game } = ordered();
    pass(game, DUE + AFTER + 1);
    expect(bucketOf(game, known(callsIn(game)[0], 'call'))).toBe('complaints');
    startPulling(game, 'desk');
    passUntil(game, () => callsIn(game).length === 0);
    expect(bookedOf(game, 'desk').failureDemand).toBeGreaterThan(0);
  });

  it('[NG1] brings chasers with the luck of the late work, not of how many there were', () => {
    const calls = [0, 4].map((others) => {
      const { game } = ordered();
      if (others > 0) make(game, 'chasers', others);
      pass(game, DUE + AFTER + 1);
      const call = callsIn(game).find(({ aboutId }) => aboutId !== '');
      return [call?.titleKey, call?.stepEffortMilli];
    });
    expect(calls[0]?.[1]).toBeGreaterThan(0);
    expect(calls[0]).toEqual(calls[1]);
  });

  it('[NG1] is asked for in the same hours in a game that was saved and loaded on the way', () => {
    const { game } = ordered();
    pass(game, DUE + AFTER + 3);
    startPulling(game, 'desk');
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as Game['state']);
    for (const either of [game, copy]) pass(either, 60);
    expect(copy.state.closed.length).toBeGreaterThan(3);
    expect(hashState(copy.state)).toBe(hashState(game.state));
  });
});
