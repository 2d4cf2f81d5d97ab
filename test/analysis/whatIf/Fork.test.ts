// Where a what-if begins: the very state of the played game, and from there futures that differ only in their luck.
import { describe, expect, it } from 'vitest';
import { Fork, forkAt } from '../../../shared/analysis/whatIf/Fork.ts';
import { playOn } from '../../../shared/analysis/whatIf/playOn.ts';
import { WhatIfRefused } from '../../../shared/analysis/whatIf/types.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { freshFacilitation } from '../../../shared/sim/facilitationState.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { findFaults } from '../../../shared/sim/invariants.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { advance, applyCommand } from '../../../shared/sim/step.ts';
import { playedBots } from './playedBots.ts';

const { played, lines } = playedBots('mission-to-mars');

const on = (game: Game, style = 'reactive'): Game => {
  playOn(game, { style, untilRound: 2, allows: () => true, onTick: () => undefined });
  return game;
};
const potentialOf = ({ state }: Game): number => state.results[1]?.value.potentialCents ?? 0;

describe('a fork', () => {
  it('holds the state of its moment, before what is commanded there', () => {
    const game = createGame(played.scenario, played.seed);
    const startTick = played.scenario.rounds[0]?.lengthTicks ?? 0;
    for (const { tick, seat, command } of lines) {
      while (game.state.tick < Math.min(tick, startTick + 100)) advance(game);
      if (tick >= startTick + 100) break;
      applyCommand(game, seat, command);
    }
    expect(hashState(forkAt(played, { round: 2, tick: 100 }).present().state)).toBe(hashState(game.state));
  });

  it('without a tick is after everything that was chosen in the briefing', () => {
    const { state } = forkAt(played, { round: 2, tick: null }).present();
    expect([state.phase, state.round, state.results.length]).toEqual(['briefing', 2, 1]);
  });

  it.each([
    { round: 3, tick: null },
    { round: 2, tick: 100_000 },
  ])('is refused where the game has not come: round $round, hour $tick', (moment) => {
    expect(() => forkAt(played, moment)).toThrow(WhatIfRefused);
  });

  it('takes the last time of a round that was played again', () => {
    const first = lines.filter(({ tick }) => tick < 240);
    const again = { tick: 240, n: 0, seat: 'facilitator', command: { type: 'replayRound' } };
    const start = { tick: 0, n: 0, seat: 'facilitator', command: { type: 'nextPhase' } };
    const replayed = { ...played, lines: [...first, again, start], reachedTick: 230 };
    const unmanned = { ...played, lines: first.filter(({ tick }) => tick === 0), reachedTick: 230 };
    const [once, twice, alone] = [played, replayed, unmanned].map((journal) =>
      hashState({ ...forkAt(journal, { round: 1, tick: 200 }).present().state, facilitation: freshFacilitation() }),
    );
    expect(twice).toBe(alone);
    expect(twice).not.toBe(once);
  });
});

describe('a future', () => {
  const fork = forkAt(played, { round: 2, tick: null });

  it('is the same again for the same number', () => {
    expect(hashState(on(fork.future(5)).state)).toBe(hashState(on(fork.future(5)).state));
  });

  it('differs from number to number, and keeps what had happened', () => {
    const [one, other] = [on(fork.future(1)), on(fork.future(2))];
    expect(potentialOf(one)).not.toBe(potentialOf(other));
    expect(one.state.results[0]).toEqual(other.state.results[0]);
    expect(findFaults(one)).toEqual([]);
  });

  it('brings the same demand to whoever plays it', () => {
    const [loud, considered] = [on(fork.future(3), 'reactive'), on(fork.future(3), 'orchestrated')];
    expect(potentialOf(loud)).toBe(potentialOf(considered));
    expect(hashState(loud.state)).not.toBe(hashState(considered.state));
  });

  it('leaves the game that it came from as it is', () => {
    const game = createGame(played.scenario, 3);
    const before = hashState(game.state);
    const own = new Fork(game);
    own.future(1).state.tick = 99;
    expect(hashState(game.state)).toBe(before);
    expect(own.present().state.seed).toBe(3);
  });
});
