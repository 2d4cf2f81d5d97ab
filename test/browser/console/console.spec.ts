// The facilitator's console, used as a person uses it: clocks, injects, seats, notes, eyes up, and who has gone quiet.
import { expect, type Page } from '@playwright/test';
import { FacilitatorPage, PlayerPage } from '../../support/browserPages.ts';
import { control, createSession } from '../../support/sessionApi.ts';
import { Devices, LAPTOP, PHONE } from '../devices.ts';
import { test } from '../withServer.ts';
import { aboard, column, nameOf, openPart } from './consoleParts.ts';

let devices: Devices;

test.beforeEach(() => {
  devices = new Devices();
});
test.afterEach(async () => {
  await devices.closeAll();
});

test('names the person who has stopped within 20 s, and lets go when they act', async ({ browser, url }) => {
  test.setTimeout(90_000);
  const session = await createSession(url);
  await control(url, session, { action: 'start' });
  await control(url, session, { action: 'nextPhase' });
  const { page } = new FacilitatorPage(await devices.open(browser, LAPTOP));
  await page.goto(session.links.facilitator);
  const player = new PlayerPage(await devices.open(browser, LAPTOP));
  await player.join(session.links.join, 'Ada', 'Service Desk');
  await player.page.getByRole('button', { name: 'To my desk' }).click();
  const row = page.getByRole('row', { name: 'Service Desk' });
  await player.pulling.selectOption({ label: 'Only what you give them' });
  await control(url, session, { action: 'speed', perMille: 8000 });
  await expect(row).toContainText(/([2-9]|[1-9]\d) waiting/);
  await control(url, session, { action: 'speed', perMille: 1000 });
  await player.pulling.selectOption({ index: 0 });
  await player.pulling.selectOption({ label: 'Only what you give them' });
  const actedMs = Date.now();
  await expect(row).not.toContainText(/(Quiet|Idle|Stuck) \d/);
  await expect(row).toContainText(/(Quiet|Idle|Stuck) \d+ s, .* waits?/, { timeout: 25_000 });
  expect(Date.now() - actedMs).toBeLessThan(22_000);
  await expect(row.getByRole('button', { name: 'Message' })).toBeVisible({ timeout: 40_000 });
  await row.getByRole('button', { name: 'Message' }).click();
  await expect(page.getByRole('combobox', { name: 'To' })).toHaveValue('desk');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await player.pulling.selectOption({ index: 0 });
  await expect(row).not.toContainText(/(Quiet|Idle|Stuck) \d+ s/);
});

test('two teams lie side by side, and orders go to all or to one', async ({ browser, url }) => {
  const session = await createSession(url, { teams: 2 });
  const facilitator = new FacilitatorPage(await devices.open(browser, LAPTOP));
  const { page } = facilitator;
  await page.goto(session.links.facilitator);
  const [first, second] = [0, 1].map((position) => column(page, nameOf(session, position)));
  if (!first || !second) throw new Error('two teams');
  await facilitator.goOnTo('briefing of round 1');
  await facilitator.goOnTo('start the clock');
  for (const team of [first, second]) await expect(team).toContainText(/Day 1/);
  await second.getByRole('button', { name: 'Pause team' }).click();
  await expect(second.getByRole('button', { name: /Let team .* go on/ })).toBeVisible();
  await expect(first.getByRole('button', { name: 'Pause team' })).toBeVisible();
  await first.getByRole('button', { name: 'Orders only here' }).click();
  await page.keyboard.press('Space');
  await expect(first.getByRole('button', { name: /Let team .* go on/ })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Orders go to' })).toHaveValue('team');
  await first.getByRole('button', { name: 'Orders only here' }).click();
  await page.getByRole('button', { name: 'Go on', exact: false }).first().click();
  for (const team of [first, second]) await expect(team.getByRole('button', { name: 'Pause team' })).toBeVisible();
});

test('the clock can be given more time, a round be played again, and a step be taken back', async ({
  browser,
  url,
}) => {
  const session = await createSession(url);
  const facilitator = new FacilitatorPage(await devices.open(browser, LAPTOP));
  const { page } = facilitator;
  await page.goto(session.links.facilitator);
  await facilitator.goOnTo('briefing of round 1');
  await facilitator.press('Back to: Lobby');
  await expect(page.getByRole('button', { name: 'Next: briefing of round 1' })).toBeVisible();
  await facilitator.goOnTo('briefing of round 1');
  await facilitator.goOnTo('start the clock');
  const before = await ticksOf(page);
  await facilitator.press('+2 min');
  await expect.poll(() => ticksOf(page)).toBe(before + 120);
  await facilitator.press('Undo: longer round');
  await expect.poll(() => ticksOf(page)).toBe(before);
  await facilitator.press('Play round 1 again');
  await facilitator.press('Really Play round 1 again');
  await expect(page.getByRole('button', { name: 'Next: start the clock' })).toBeVisible();
  const agenda = page.getByRole('list', { name: 'Agenda' });
  await expect(agenda.locator('[aria-current=step]')).toContainText(/Round 1: Briefing.*\d\d:\d\d.*\d\d:\d\d/s);
  await expect(page.getByText(/ends about \d\d:\d\d/)).toBeVisible();
});

test('prepared injects are sent by their key, once in a round, and free ones by the form', async ({ browser, url }) => {
  const session = await createSession(url);
  const player = new PlayerPage(await devices.open(browser, LAPTOP));
  await aboard(player, session);
  const { page } = new FacilitatorPage(await devices.open(browser, LAPTOP));
  await page.goto(session.links.facilitator);
  await control(url, session, { action: 'start' });
  await expect(player.page.getByRole('heading', { name: 'What this round is about' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next: start the clock' })).toBeVisible();
  // It can be sent while the clock runs only.
  await pressOnceShown(page, '1', '.injects li:first-child button');
  await control(url, session, { action: 'nextPhase' });
  const prepared = page.getByRole('region', { name: 'Prepared injects' });
  await expect(prepared.getByRole('listitem').first()).toContainText('Sent in this round');
  const form = page.getByRole('region', { name: 'Inject of your own' });
  for (const [kind, fill] of [
    ['Event', () => Promise.resolve()],
    ['Incident', () => form.getByLabel('What users notice').fill('Nothing works')],
    ['Demand', () => form.getByLabel('How many').fill('2')],
    ['Message in character', () => form.getByLabel('Text').fill('The board is waiting')],
  ] as const) {
    await form.getByLabel('Kind').selectOption({ label: kind });
    await fill();
    await form.getByRole('button', { name: 'Send' }).click();
    await expect(form.getByRole('status')).toHaveText('Sent.');
  }
  await expect(player.page.getByText('The board is waiting')).toBeVisible();
});

test('eyes up stops the clock and fills every player’s screen until it is let go', async ({ browser, url }) => {
  const session = await createSession(url);
  const player = new PlayerPage(await devices.open(browser, PHONE));
  await aboard(player, session);
  const facilitator = new FacilitatorPage(await devices.open(browser, LAPTOP));
  const { page } = facilitator;
  await page.goto(session.links.facilitator);
  await facilitator.goOnTo('briefing of round 1');
  await facilitator.goOnTo('start the clock');
  await page.keyboard.press('e');
  await expect(player.page.getByText('Eyes up, please')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on', exact: false }).first()).toBeVisible();
  await page.keyboard.press('e');
  await expect(player.page.getByText('Eyes up, please')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  // Held down, it lasts until the key is let go.
  await page.keyboard.down('e');
  await expect(player.page.getByText('Eyes up, please')).toBeVisible();
  await page.waitForTimeout(600);
  await page.keyboard.up('e');
  await expect(player.page.getByText('Eyes up, please')).toBeHidden();
});

test('notes and bookmarks are kept at the moment of the game, for all facilitators', async ({ browser, url }) => {
  const session = await createSession(url);
  const { page } = new FacilitatorPage(await devices.open(browser, LAPTOP));
  await page.goto(session.links.facilitator);
  await control(url, session, { action: 'start' });
  await control(url, session, { action: 'nextPhase' });
  const notes = page.getByRole('region', { name: 'Notes and bookmarks' });
  await notes.getByLabel('Note, for facilitators only').fill('Nobody asks the desk');
  await page.keyboard.press('Enter');
  await expect(notes.getByRole('listitem').filter({ hasText: 'Nobody asks the desk' })).toContainText(/R1 Day 1/);
  await page.getByRole('heading', { name: 'Say now' }).click();
  await page.keyboard.press('m');
  await expect(notes.getByRole('listitem')).toHaveCount(2);

  await openPart(page, 'Seats and links');
  await page.getByText('Other facilitators').click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByText(/\/facilitator#code=/).innerText();
  const other = await devices.open(browser, PHONE);
  await other.goto(link);
  await expect(other.getByText('Nobody asks the desk')).toBeVisible();
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('button', { name: 'Press again to revoke' }).click();
  await expect(other.getByText('This session is not known (any more)')).toBeVisible();
});

/** Length of the round, as the clock says it. */
async function ticksOf(page: Page): Promise<number> {
  const words = await page.getByText(/^tick \d+ of/).innerText();
  return Number(/of (\d+)/.exec(words)?.[1]);
}

/** Presses the key in the very instant in which something appears that is not there yet, sooner than any hand could. */
async function pressOnceShown(page: Page, key: string, selector: string): Promise<void> {
  await page.evaluate(
    ([pressed, shown]) => {
      if (document.querySelector(shown) !== null) throw new Error(`${shown} is there already`);
      const seen = new MutationObserver(() => {
        if (document.querySelector(shown) === null) return;
        seen.disconnect();
        dispatchEvent(new KeyboardEvent('keydown', { key: pressed, cancelable: true }));
      });
      seen.observe(document.body, { childList: true, subtree: true });
    },
    [key, selector] as const,
  );
}
