// What people take away, from the phone that writes it to the wall on the projector and the report.
import { expect } from '@playwright/test';
import { FacilitatorPage, PlayerPage } from '../../support/browserPages.ts';
import { callFor, control, createSession } from '../../support/sessionApi.ts';
import { findings } from '../access/findings.ts';
import { Devices, LAPTOP, PHONE, PROJECTOR } from '../devices.ts';
import { test } from '../withServer.ts';
import { layoutFaults } from './layoutFaults.ts';

let devices: Devices;

test.beforeEach(() => {
  devices = new Devices();
});
test.afterEach(async () => {
  await devices.closeAll();
});

const WORDS = 'Looking at the queue before I promise anything to anybody';

test('what somebody takes away is written alone, shown on the wall, and in the report', async ({ browser, url }) => {
  const session = await createSession(url, { scenario: 'first-flight' });
  const [console, phone, projector] = await Promise.all(
    [LAPTOP, PHONE, PROJECTOR].map((device) => devices.open(browser, device)),
  );
  if (!console || !phone || !projector) throw new Error('a device is missing');
  const ada = new PlayerPage(phone);
  await ada.join(session.links.join, 'Ada', 'Front Desk', 'tap');
  await expect(phone.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
  await control(url, session, { action: 'start' });
  const phase = async (): Promise<string> =>
    (await callFor<{ phase: string }>(url, `/api/sessions/${session.code}`)).phase;
  while ((await phase()) !== 'debrief') await control(url, session, { action: 'nextPhase' });
  await Promise.all([console.goto(session.links.facilitator), projector.goto(session.links.screen)]);
  const facilitator = new FacilitatorPage(console);
  const lead = (stage: string) =>
    console.getByRole('group', { name: 'Take-aways' }).getByRole('button', { name: stage }).click();

  await lead('Write alone');
  await expect(projector.getByRole('heading', { name: 'What will you do on Monday?' })).toBeVisible();
  await phone.getByRole('radio', { name: 'Stop' }).tap();
  await phone.getByRole('textbox', { name: 'On Monday' }).fill(WORDS);
  await phone.getByRole('textbox', { name: 'The first small step' }).fill('Ask Eva');
  await phone.getByRole('button', { name: 'Write it down' }).tap();
  const own = phone.getByRole('region', { name: 'What you have written' });
  await expect(own).toContainText(WORDS);
  await own.getByRole('button', { name: /^Change/ }).tap();
  await own.getByRole('textbox', { name: 'The first small step' }).fill('Ask Eva at nine');
  await own.getByRole('button', { name: 'Save' }).tap();
  await expect(own).toContainText('Ask Eva at nine');
  await expect(console.getByText('1 of 1 have written, 1 in all')).toBeVisible();
  await expect(projector.getByText('One person in the team has written.')).toBeVisible();
  await expect(projector.getByText(WORDS)).toBeHidden();

  await lead('Show the wall');
  await expect(projector.getByRole('region', { name: 'Stop' })).toContainText(WORDS);
  await expect(phone.getByRole('region', { name: 'Stop' })).toContainText('Ask Eva at nine');
  for (const page of [console, phone, projector]) {
    await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
    expect(await findings(page)).toEqual([]);
  }

  await facilitator.openPart('Debrief');
  const opened = console.waitForEvent('popup');
  await console
    .getByRole('group', { name: 'The report of the session' })
    .getByRole('button', { name: 'Report' })
    .click();
  const report = await opened;
  await expect(report.getByRole('heading', { name: 'What we take away' })).toBeVisible();
  await expect(report.getByText(WORDS)).toBeVisible();
  expect(devices.complaints).toEqual([]);
});
