// The engine in the built pages gives the games that were played here, at every fingerprint of their journals.
import { expect, test } from '@playwright/test';
import { requireScenario } from '../../../server/lab/readScenario.ts';
import { replayInBrowser } from '../../../server/lab/chaos/replay/replayInBrowser.ts';

test('journals of some seeds give the same games in the browser', async ({ page }) => {
  const wish = { firstSeed: 1, count: 3, workers: 1 };
  const { games, fingerprints, mismatches } = await replayInBrowser(page, requireScenario('first-flight'), wish);
  expect([games, mismatches]).toEqual([3, []]);
  expect(fingerprints).toBeGreaterThan(50);
});
