// The page on which a facilitator begins fits every size in every language, to the last choice of its lists.
import { expect } from '@playwright/test';
import { findings } from '../access/findings.ts';
import { test } from '../withServer.ts';
import { layoutFaults } from './layoutFaults.ts';

test('opening a session fits every size in every language', async ({ page, url }) => {
  await page.goto(`${url}/facilitator`);
  for (const language of ['English', 'Deutsch', 'Slovenčina']) {
    await page.getByRole('button', { name: language }).click();
    await expect(page.getByRole('button', { name: language })).toHaveAttribute('aria-pressed', 'true');
    for (const width of [1440, 1024, 768, 390, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(layoutFaults), `${language}, ${width}`).toEqual([]);
    }
  }
  expect(await findings(page)).toEqual([]);
});
