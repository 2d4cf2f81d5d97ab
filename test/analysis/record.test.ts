// Recording: what is written down of a game adds up, and playing a journal again writes down the same.
import { describe, expect, it } from 'vitest';
import { recordGame } from '../../shared/analysis/record.ts';
import { hashState } from '../../shared/sim/hash.ts';
import { playGame } from '../../shared/sim/bots/playGame.ts';
import { flagship, playMixed, playRecorded, playWildly } from './recordedGames.ts';
import { recordFaults } from './recordFaults.ts';

describe('a recorded game', () => {
  it.each([1, 2, 3, 4, 5])('explains every cent and every hand-tick of a mixed team, seed %i', (seed) => {
    expect(recordFaults(playMixed(seed).record)).toEqual([]);
  });

  it.each([1, 2, 3, 4])('does so whatever is commanded, seed %i', (seed) => {
    expect(recordFaults(playWildly(seed, 900).record)).toEqual([]);
  });

  it('is the same when its journal is played again', () => {
    const { game, record, lines } = playMixed(6, 2);
    expect(recordGame({ scenario: flagship, seed: 6, lines, untilTick: game.state.tick })).toEqual(record);
  });

  it('does not change the game that it looks at', () => {
    const { game } = playRecorded(7, () => 'reactive', 1);
    const plain = playGame({ scenario: flagship, seed: 7, rounds: 1, styleOf: () => 'reactive' });
    expect(hashState(game.state)).toBe(hashState(plain.state));
  });

  it('is plain data that survives being written', () => {
    const { record } = playRecorded(7, () => 'orchestrated', 1);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});
