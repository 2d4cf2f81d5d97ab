// Recorded games that are kept: going on from where a recording stands gives what recording everything gives.
import { expect, it } from 'vitest';
import { Recordings } from '../../../server/debrief/Recordings.ts';
import { flagship, playRecorded } from '../../analysis/recordedGames.ts';

const SEED = 31;
const { game, lines } = playRecorded(SEED, () => 'local', 1);
const reachedTick = game.state.tick;
const playedUpTo = (count: number, tick: number) => ({
  scenario: flagship,
  seed: SEED,
  lines: lines.slice(0, count),
  reachedTick: tick,
});
const whole = JSON.stringify(new Recordings().take('x', playedUpTo(lines.length, reachedTick)).record);

it('goes on with the lines that are new, and past the last of them', () => {
  const recordings = new Recordings();
  const half = Math.floor(lines.length / 2);
  const { record } = recordings.take('a', playedUpTo(half, lines[half - 1]?.tick ?? 0));
  expect(JSON.stringify(record)).not.toBe(whole);
  expect(JSON.stringify(recordings.take('a', playedUpTo(lines.length, reachedTick)).record)).toBe(whole);
});

it('does not take another game, or one that is further, for the one that it knows', () => {
  const recordings = new Recordings();
  recordings.take('a', playedUpTo(lines.length, reachedTick));
  const early = playedUpTo(
    lines.findIndex(({ tick }) => tick >= 20),
    20,
  );
  expect(recordings.take('a', early).state.tick).toBe(20);
  const other = playedUpTo(
    lines.findIndex(({ tick }) => tick > 0),
    0,
  );
  expect(recordings.take('a', { ...other, seed: SEED + 1 }).state.seed).toBe(SEED + 1);
});
