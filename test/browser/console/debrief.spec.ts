// The debrief page of the facilitator's console: empty before a round was played, and then what the round has to tell.
import { expect, type Page } from '@playwright/test';
import { FacilitatorPage } from '../../support/browserPages.ts';
import { control, createSession } from '../../support/sessionApi.ts';
import { findings } from '../access/findings.ts';
import { Devices, LAPTOP, PHONE } from '../devices.ts';
import { layoutFaults } from '../screens/layoutFaults.ts';
import { test } from '../withServer.ts';
import { openPart } from './consoleParts.ts';

let devices: Devices;

test.beforeEach(() => {
  devices = new Devices();
});
test.afterEach(async () => {
  await devices.closeAll();
});

test('the debrief opens with the first round that was played', async ({ browser, url }) => {
  const session = await createSession(url, { scenario: 'first-flight' });
  await control(url, session, { action: 'start' });
  await control(url, session, { action: 'nextPhase' });
  const { page } = new FacilitatorPage(await devices.open(browser, LAPTOP));
  await page.goto(session.links.facilitator);
  await openPart(page, 'Debrief');
  await expect(page.getByText('Nothing to look back on yet')).toBeVisible();
  await control(url, session, { action: 'nextPhase' });
  const figures = page.getByRole('table', { name: 'Figures of the rounds' });
  await expect(figures.getByRole('columnheader', { name: 'Round 1' })).toBeVisible();
  await expect(figures.getByRole('row', { name: /^Lead time: half/ })).toContainText(/\d h/);
  await expect(page.getByRole('region', { name: 'Moments worth talking about' })).toBeVisible();
  const whatIf = page.getByRole('region', { name: 'What if?' });
  await expect(whatIf.getByRole('combobox', { name: 'From when' })).toContainText('Before round 1');
  await expect(whatIf.getByRole('combobox', { name: 'What is different' })).not.toContainText('Loading');
  await expectSound(page);
  await page.goto(session.links.facilitator.replace('/facilitator', '/debrief'));
  await expect(page.getByRole('heading', { name: 'Where did the rest go?' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Causes' }).click();
  await expect(page.getByRole('heading', { name: 'Where did the rest go?' })).toBeVisible();
  const figure = page.getByRole('group', { name: 'Choose a cause to read how it came about.' });
  const cause = figure.getByRole('button').last();
  const [name = ''] = (await cause.getAttribute('aria-label'))?.split(', €') ?? [];
  await cause.focus();
  await page.keyboard.press('Enter');
  await expect(cause).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { name: `lost: ${name}` })).toBeVisible();
  // What it shows is on the console as well, and has been looked at there.
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
});

async function expectSound(page: Page): Promise<void> {
  for (const { viewport } of [LAPTOP, PHONE]) {
    if (viewport) await page.setViewportSize(viewport);
    await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
    expect(await findings(page)).toEqual([]);
  }
  if (LAPTOP.viewport) await page.setViewportSize(LAPTOP.viewport);
}
