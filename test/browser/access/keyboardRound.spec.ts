// A round by keyboard alone, from the briefing to the retrospective: no mouse, no touch, only keys, against a real server.
import { expect, type Page } from '@playwright/test';
import { PlayerPage } from '../../support/browserPages.ts';
import { control, createSession } from '../../support/sessionApi.ts';
import { Devices, LAPTOP } from '../devices.ts';
import { commandsOf } from '../journal.ts';
import { test } from '../withServer.ts';

/** What the title of a strip in the tray begins with. */
const STRIP = /^(Event|Incident|Problem|Toil|Change|Improvement|Feature), /;

/** Walks on by Tab until the control of that name has the focus. */
async function tabTo(
  page: Page,
  role: 'button' | 'textbox' | 'combobox' | 'radio',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted).toHaveCount(1, { timeout: 150 });
  }).toPass({ timeout: 60_000, intervals: [0] });
}

async function joinByKeyboard(page: Page, link: string): Promise<void> {
  const { keyboard } = page;
  await page.goto(link);
  await tabTo(page, 'textbox', 'Nickname');
  await keyboard.type('Zuzana');
  await tabTo(page, 'radio', 'Any free role');
  await expect(async () => {
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'System Engineer' })).toBeChecked({ timeout: 150 });
  }).toPass();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
}

async function actOnStrips(page: Page, given: () => Promise<unknown[]>): Promise<void> {
  const { keyboard } = page;
  // A strip by arrows, on the board by B, to a free hand by Enter.
  await tabTo(page, 'button', STRIP);
  await keyboard.press('ArrowDown');
  await keyboard.press('b');
  await expect.poll(given).toContain('pinWork');
  // What was just sent settles first.
  await expect(async () => {
    await keyboard.press('Enter');
    await expect.poll(given, { timeout: 800 }).toContain('pullWork');
  }).toPass({ timeout: 15_000 });
  // Another one to a colleague by P and Enter.
  await tabTo(page, 'button', STRIP);
  const colleagues = page.getByText('To whom?').or(page.locator('.colleague:focus'));
  // While the clock runs, what lies next may be gone, or be nothing that one passes on.
  await expect(async () => {
    await keyboard.press('ArrowDown');
    await keyboard.press('p');
    await expect(colleagues).not.toHaveCount(0, { timeout: 1500 });
  }).toPass({ timeout: 25_000 });
  await keyboard.press('Enter');
  await expect.poll(given).toContain('passWork');
}

async function speakInStandUp(page: Page): Promise<void> {
  const { keyboard } = page;
  await tabTo(page, 'button', 'Stand-up');
  await keyboard.press('Enter');
  await expect(page.getByText('Your turn to speak.')).toBeVisible();
  await tabTo(page, 'button', 'Done, next');
  await keyboard.press('Enter');
  await expect(page.getByText('Your turn to speak.')).toBeHidden();
}

test('a System Engineer plays a round without a mouse', async ({ browser, url }) => {
  test.setTimeout(180_000);
  const devices = new Devices();
  const session = await createSession(url);
  const player = new PlayerPage(await devices.open(browser, LAPTOP));
  const { page, tray, freeHands } = player;
  const { keyboard } = page;
  const given = async (): Promise<unknown[]> =>
    (await commandsOf(url, session, await player.seatId(session.code))).map(({ type }) => type);
  await joinByKeyboard(page, session.links.join);

  await control(url, session, { action: 'start' });
  await tabTo(page, 'button', 'We are ready');
  await keyboard.press('Space');
  await expect(page.getByText('1 of 1 are ready.')).toBeVisible();

  await control(url, session, { action: 'nextPhase' });
  await tabTo(page, 'combobox', 'Next strip');
  await keyboard.type('Only');
  await expect(player.pulling).toHaveValue('no');
  await control(url, session, { action: 'speed', perMille: 8000 });
  await expect.poll(() => tray.count(), { timeout: 30_000 }).toBeGreaterThan(2);
  await expect.poll(() => freeHands.count(), { timeout: 30_000 }).toBeGreaterThan(0);
  await control(url, session, { action: 'speed', perMille: 500 });

  await actOnStrips(page, given);
  await speakInStandUp(page);

  await control(url, session, { action: 'nextPhase' });
  await control(url, session, { action: 'nextPhase' });
  await tabTo(page, 'textbox', 'Your note');
  await keyboard.type('Nobody knew what I waited for');
  await keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Nobody knew' })).toBeVisible();
  await control(url, session, { action: 'setRetroStage', stage: 'vote' });
  await tabTo(page, 'button', /^One vote more/);
  await keyboard.press('Enter');
  await expect(page.getByText('2 votes left')).toBeVisible();
  await tabTo(page, 'button', 'We are ready');
  await keyboard.press('Enter');
  const all = await given();
  expect(all).toEqual(
    expect.arrayContaining(['setReady', 'setPulling', 'callStandUp', 'passTurn', 'writeNote', 'voteGroup']),
  );
  expect([...devices.exceptions, ...devices.complaints]).toEqual([]);
  await devices.closeAll();
});
