// Recording: what is written down of a game adds up, and playing a journal again writes down the same.
import { describe, expect, it } from 'vitest';
import { recordGame } from '../../shared/analysis/record.ts';
import { recordFaults } from '../../shared/analysis/recordFaults.ts';
import { hashState } from '../../shared/sim/hash.ts';
import { playGame } from '../../shared/sim/bots/playGame.ts';
import { flagship, playMixed, playRecorded, playWildly } from './recordedGames.ts';

describe('a recorded game', () => {
  it.each([1, 2, 3, 4, 5])('explains every cent and every hand-tick of a mixed team, seed %i', (seed) => {
    expect(recordFaults(playMixed(seed).record)).toEqual([]);
  });

  it.each([1, 2, 3, 4])('does so whatever is commanded and when a round is played again, seed %i', (seed) => {
    const { game, record, lines } = playWildly(seed, 1200);
    expect(recordFaults(record)).toEqual([]);
    expect(record.rounds.filter(({ result }) => result !== null).length).toBeGreaterThan(0);
    expect(lines.some(({ tick }, position) => tick < (lines[position - 1]?.tick ?? 0))).toBe(true);
    expect(recordGame({ scenario: flagship, seed, lines, untilTick: game.state.tick })).toEqual(record);
  });

  it('takes back what a round that is played again had brought', () => {
    const { game, record } = playWildly(1, 1200);
    expect(record.items.filter(({ closedTick }) => closedTick < 0)).toHaveLength(game.state.open.length);
    expect(record.series.ticks).toEqual([...new Set(record.series.ticks)].sort((a, b) => a - b));
    expect(Math.max(...record.events.map(({ tick }) => tick))).toBeLessThanOrEqual(game.state.tick);
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
