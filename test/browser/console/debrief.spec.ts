// The debrief page of the facilitator's console: empty before a round was played, and then what the round has to tell.
import { expect } from '@playwright/test';
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
  for (const { viewport } of [LAPTOP, PHONE]) {
    if (viewport) await page.setViewportSize(viewport);
    await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
    expect(await findings(page)).toEqual([]);
  }
});
