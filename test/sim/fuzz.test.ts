// Whatever is commanded, by whom and when, the laws of the game hold: ledgers balance on every tick, work and hands agree, nothing throws.
// A failure names its seed; `fuzzGame(scenario, seed, …)` plays that game again.
import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../support/tinyScenario.ts';
import { fuzzGame } from './fuzzGame.ts';
import { shippedScenario } from './shippedScenario.ts';

const BLOCKS = [0, 1, 2, 3];
const GAMES_PER_BLOCK = 50;
/** Much more than it takes on an idle machine. */
const TIMEOUT_MS = 120_000;

describe('a game with commands at random', { timeout: TIMEOUT_MS }, () => {
  const agreements = [
    {},
    { wipLimit: 'one' },
    { intake: 'push', majors: 'swarmed' },
    { wipLimit: 'two', capacity: 'half' },
  ] as const;

  it.each(BLOCKS)('[IV1] [IV2] [IV3] [IV4] [IV5] keeps the laws in fifty tiny games (block %i)', (block) => {
    const scenario = tinyScenario({ isLively: true, rounds: 2, lengthTicks: 80, agreements: agreements[block] ?? {} });
    let accepted = 0;
    let refused = 0;
    for (let game = 0; game < GAMES_PER_BLOCK; game++) {
      const fuzzed = fuzzGame(scenario, 1000 * (block + 1) + game, 3);
      accepted += fuzzed.accepted;
      refused += fuzzed.refused;
    }
    expect(accepted).toBeGreaterThan(5000);
    expect(refused).toBeGreaterThan(2000);
  });

  it('keeps the laws in five games of the flagship', () => {
    const flagship = shippedScenario('mission-to-mars');
    const scenario = { ...flagship, rounds: flagship.rounds.map((round) => ({ ...round, lengthTicks: 240 })) };
    for (let seed = 1; seed <= 5; seed++) expect(fuzzGame(scenario, seed, 1).accepted).toBeGreaterThan(200);
  });
});
