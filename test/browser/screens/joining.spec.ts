// The first page on a bad network: nothing to type into that vanishes, and English until the own language is there.
import { expect } from '@playwright/test';
import { createSession } from '../../support/sessionApi.ts';
import { Devices, PHONE } from '../devices.ts';
import { test } from '../withServer.ts';

const LATE_MS = 6000;

test('a page that looks for its session asks for nothing until it is found', async ({ browser, url }) => {
  const devices = new Devices();
  const session = await createSession(url);
  const page = await devices.open(browser, PHONE);
  let letThrough: () => void = () => undefined;
  const isAllowed = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(`**/api/sessions/${session.code}?*`, (route) => isAllowed.then(() => route.continue()));
  await page.goto(session.links.join);
  await expect(page.getByRole('status')).toHaveText('Looking for the session …');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  letThrough();
  await expect(page.getByLabel('Nickname')).toBeVisible();
  expect([...devices.exceptions, ...devices.complaints]).toEqual([]);
  await devices.closeAll();
});

test('a page whose language comes late begins in English and goes on in its own', async ({ browser, url }) => {
  const devices = new Devices();
  const session = await createSession(url);
  const page = await devices.open(browser, { ...PHONE, locale: 'de-DE' });
  await page.route(/\/assets\/de-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
  await page.goto(session.links.join);
  await expect(page.getByLabel('Nickname')).toBeVisible();
  await expect(page.getByLabel('Spitzname')).toBeVisible();
  expect([...devices.exceptions, ...devices.complaints]).toEqual([]);
  await devices.closeAll();
});

test('what comes after the form arrives while somebody fills it in', async ({ browser, url }) => {
  const devices = new Devices();
  const session = await createSession(url);
  const page = await devices.open(browser, PHONE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(session.links.join);
  await expect(page.getByLabel('Nickname')).toBeVisible();
  for (const part of ['player', 'colyseus'])
    await expect
      .poll(() => asked.filter((path) => path.startsWith(`/assets/${part}-`)).length, part)
      .toBeGreaterThan(0);
  expect(asked.filter((path) => path.startsWith('/assets/phaser-'))).toEqual([]);
  expect([...devices.exceptions, ...devices.complaints]).toEqual([]);
  await devices.closeAll();
});
