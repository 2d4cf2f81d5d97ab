// The network check fits every size in every language before anything is measured, and says by keyboard alone whether the workshop
// will run. Its half minute of silence is passed by the page's own clock.
import { expect } from '@playwright/test';
import { findings } from '../access/findings.ts';
import { test } from '../withServer.ts';
import { layoutFaults } from './layoutFaults.ts';

test('the network check says by keyboard alone that the workshop will run here, and what to tell others', async ({
  page,
  url,
}) => {
  await page.clock.install();
  await page.goto(`${url}/check`);
  await page.getByRole('button', { name: 'Check now' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Now: Silence without being cut off')).toBeVisible();
  // The echo that comes before the silence has to be there first.
  await page.waitForTimeout(500);
  await page.clock.runFor(21_000);
  await expect(page.getByRole('status')).toContainText(/Yes, /);
  const { host } = new URL(url);
  await expect(page.getByRole('textbox', { name: 'For the network’s owner' })).toHaveValue(new RegExp(`ws://${host}`));
  for (const language of ['English', 'Deutsch', 'Slovenčina']) {
    await page.getByRole('button', { name: language }).click();
    for (const width of [1440, 390, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
    }
  }
  expect(await findings(page)).toEqual([]);
});
