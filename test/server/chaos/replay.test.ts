// A journal gives the game that was played, for a few seeds of the campaign; and a journal that does not is told apart.
import { expect, it } from 'vitest';
import { requireScenario } from '../../../server/lab/readScenario.ts';
import { recordGame } from '../../../server/lab/chaos/replay/recordGame.ts';
import { compare, replaySeeds } from '../../../server/lab/chaos/replay/replaySeeds.ts';

it('gives the games of some seeds again, fingerprint by fingerprint', () => {
  const { games, fingerprints, mismatches } = replaySeeds({ scenarioId: 'first-flight', firstSeed: 1, count: 6 });
  expect([games, mismatches]).toEqual([6, []]);
  expect(fingerprints).toBeGreaterThan(100);
});

it('tells a journal that was changed by what it gives', () => {
  const scenario = requireScenario('first-flight');
  const played = recordGame(scenario, 3);
  expect(compare(scenario, 3, played, true)).toBe('');
  const lines = played.lines.filter((line) => !('command' in line) || line.command.type !== 'injectWork');
  expect(lines.length).toBeLessThan(played.lines.length);
  expect(compare(scenario, 3, { ...played, lines }, false)).toMatch(/fingerprint|hash|refused/);
  expect(compare(scenario, 4, played, false)).not.toBe('');
});
