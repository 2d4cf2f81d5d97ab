// Every screen can be read and used without a mouse, without sight, without a steady hand: what a machine can find of that, and
// the way into a mission by keyboard alone.
import { expect } from '@playwright/test';
import { PlayerPage } from '../../support/browserPages.ts';
import { createSession } from '../../support/sessionApi.ts';
import { Devices, LAPTOP } from '../devices.ts';
import { type Kind, STOPS, Tour } from '../Tour.ts';
import { test } from '../withServer.ts';
import { findings } from './findings.ts';

const LOOKS: { kind: Kind; name: string }[] = [
  { kind: 'laptop', name: 'a player’s page' },
  { kind: 'phone', name: 'a player’s phone' },
  { kind: 'console', name: 'the facilitator’s page' },
  { kind: 'screen', name: 'the big screen' },
];

test.describe('on the tour of all screens', () => {
  let tour: Tour;
  // The first test, and the first one after a failure, goes the whole way to its stop.
  test.describe.configure({ timeout: 120_000 });

  test.beforeAll(async ({ browser, url }) => {
    tour = await Tour.begin(browser, url);
  });
  test.afterAll(() => tour.end());

  for (const stop of STOPS) {
    for (const { kind, name } of LOOKS) {
      test(`${stop}: ${name} has nothing against WCAG 2.2 AA that a machine finds`, async () => {
        const page = await tour.at(stop, kind);
        expect(await findings(page)).toEqual([]);
      });
    }
  }
});

test('a player joins by keyboard alone: code, nickname, role, and in', async ({ browser, url }) => {
  const devices = new Devices();
  const session = await createSession(url);
  const page = await devices.open(browser, LAPTOP);
  const { keyboard } = page;
  const goTo = async (name: string): Promise<void> => {
    const wanted = page.locator(':focus').and(page.getByLabel(name).or(page.getByRole('button', { name })));
    await expect(async () => {
      await keyboard.press('Tab');
      await expect(wanted).toHaveCount(1, { timeout: 200 });
    }).toPass();
  };
  await page.goto(`${url}/`);
  await goTo('Code of your session');
  await keyboard.type(session.code.toLowerCase());
  await keyboard.press('Enter');
  await expect(page.getByText('Code found')).toBeVisible();
  await goTo('Nickname');
  await keyboard.type('Felix');
  await goTo('Any free role');
  const role = page.getByRole('radio', { name: 'Flight Operations' });
  await expect(async () => {
    await keyboard.press('ArrowDown');
    await expect(role).toBeChecked({ timeout: 200 });
  }).toPass();
  await expect(role).toBeFocused();
  await goTo('Join as Flight Operations');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
  expect(await new PlayerPage(page).savedSeat(session.code)).toMatchObject({ nickname: 'Felix' });
  await devices.closeAll();
});
