// The facilitator's console, used as a person uses it: clocks, injects, seats, notes, eyes up, and who has gone quiet.
import { expect, type Locator, type Page } from '@playwright/test';
import { FacilitatorPage, PlayerPage } from '../../support/browserPages.ts';
import { call, control, createSession, type CreatedSession } from '../../support/sessionApi.ts';
import { findings } from '../access/findings.ts';
import { Devices, LAPTOP, PHONE } from '../devices.ts';
import { layoutFaults } from '../screens/layoutFaults.ts';
import { test } from '../withServer.ts';

let devices: Devices;

test.beforeEach(() => {
  devices = new Devices();
});
test.afterEach(async () => {
  await devices.closeAll();
});

const column = (page: Page, name: string): Locator => page.getByRole('region', { name: `Team ${name}`, exact: true });
const openPart = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Parts of the console' }).getByRole('button', { name }).click();
};
const nameOf = (session: CreatedSession, position: number): string => session.teams[position]?.name ?? '';

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
  await control(url, session, { action: 'speed', perMille: 8000 });
  await expect(row).toContainText(/[1-9]\d* waiting/);
  await control(url, session, { action: 'speed', perMille: 1000 });
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
  await control(url, session, { action: 'nextPhase' });
  const prepared = page.getByRole('region', { name: 'Prepared injects' });
  await expect(prepared.getByRole('button', { name: /Send now/ }).first()).toBeVisible();
  await page.keyboard.press('1');
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

test('people are renamed, swapped, moved, handed to a bot, invited, and found again', async ({ browser, url }) => {
  test.setTimeout(90_000);
  const session = await createSession(url, { teams: 2 });
  const ada = new PlayerPage(await devices.open(browser, LAPTOP));
  const bo = new PlayerPage(await devices.open(browser, LAPTOP));
  await join(ada, session, 'Ada', 'Service Desk');
  await join(bo, session, 'Bo', 'Flight Operations');
  const { page } = new FacilitatorPage(await devices.open(browser, LAPTOP));
  await page.goto(session.links.facilitator);
  await openPart(page, 'Seats and links');
  const first = column(page, nameOf(session, 0));
  const second = column(page, nameOf(session, 1));
  const rowOf = (team: Locator, who: string): Locator =>
    team
      .getByRole('list', { name: 'Seats' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('combobox', { name: `Role of ${who}`, exact: true }) });
  const openRow = async (row: Locator): Promise<void> => {
    await row.getByText('More', { exact: true }).click();
  };

  await openRow(rowOf(first, 'Ada'));
  await page.getByRole('button', { name: 'Rename Ada' }).click();
  await page.getByRole('textbox', { name: 'Rename Ada' }).fill('Adele');
  await page.keyboard.press('Enter');
  await expect(rowOf(first, 'Adele')).toBeVisible();

  await page.getByRole('combobox', { name: 'Swap with (Adele)' }).selectOption({ label: 'Bo' });
  await expect(page.getByRole('combobox', { name: 'Role of Adele' })).toHaveValue('flightOps');
  await expect(page.getByRole('combobox', { name: 'Role of Bo' })).toHaveValue('desk');

  await rowOf(first, 'Adele').getByRole('button', { name: 'Hand to a bot' }).click();
  await expect(rowOf(first, 'Adele')).toContainText('a bot plays for now');
  await rowOf(first, 'Adele').getByRole('button', { name: 'Give back to the person' }).click();
  await expect(rowOf(first, 'Adele')).toContainText('Here');

  await page.getByRole('combobox', { name: 'Move to team (Adele)' }).selectOption({ index: 1 });
  await expect(rowOf(second, 'Adele')).toContainText('Here');
  await expect(ada.page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();

  await first.getByText('Give one person a role by link').click();
  await first.getByRole('button', { name: 'System Engineer' }).click();
  await expect(first.getByRole('img', { name: 'QR code of the seat of System Engineer' })).toBeVisible();

  await page.getByRole('button', { name: 'Lock the session' }).click();
  await expect(page.getByText('Nobody new gets in')).toBeVisible();

  const claim = await call(url, `/api/sessions/${session.code}/teams/t1/claims`, {
    body: { nickname: 'Bo', roleId: 'desk' },
  });
  expect(claim.status).toBe(201);
  await expect(page.getByText('Bo was here already')).toBeVisible();
  await page.getByRole('button', { name: 'Let in' }).click();
  await expect(page.getByText('Bo was here already')).toBeHidden();
});

test('teams are added, renamed, merged and split', async ({ browser, url }) => {
  const session = await createSession(url, { teams: 1 });
  const ada = new PlayerPage(await devices.open(browser, LAPTOP));
  await aboard(ada, session);
  const { page } = new FacilitatorPage(await devices.open(browser, LAPTOP));
  await page.goto(session.links.facilitator);
  await openPart(page, 'Seats and links');
  await page.getByRole('textbox', { name: 'Name of the new team' }).fill('Latecomers');
  await page.getByRole('button', { name: 'Add a team' }).click();
  const added = column(page, 'Latecomers');
  await expect(added).toBeVisible();
  await added.getByRole('button', { name: 'Rename team Latecomers' }).click();
  await added.getByRole('textbox', { name: 'Rename team Latecomers' }).fill('Night shift');
  await page.keyboard.press('Enter');
  await expect(column(page, 'Night shift')).toBeVisible();
  const shift = column(page, 'Night shift');
  await shift.getByRole('button', { name: 'Merge into it' }).click();
  await shift.getByRole('button', { name: 'Press again' }).click();
  await expect(shift).toBeHidden();
  const team = column(page, nameOf(session, 0));
  await team.getByText('More', { exact: true }).click();
  await team.getByRole('checkbox', { name: 'Goes into a new team' }).check();
  await team.getByRole('button', { name: 'New team of 1 person' }).click();
  await team.getByRole('button', { name: 'Press again to split' }).click();
  await expect(page.getByRole('region', { name: /^Team / }).filter({ hasText: 'Ada' })).toHaveCount(1);
  await expect(page.getByRole('region', { name: /^Team / })).toHaveCount(2);
});

test('forty teams are a table that one can work with, on a laptop and a phone', async ({ browser, url }) => {
  test.setTimeout(120_000);
  const session = await createSession(url, { teams: 40 });
  await control(url, session, { action: 'start' });
  await control(url, session, { action: 'nextPhase' });
  for (const size of [LAPTOP, PHONE]) {
    const page = await devices.open(browser, size);
    await page.goto(session.links.facilitator);
    const table = page.getByRole('region', { name: 'All teams' });
    await expect(table.getByRole('row')).toHaveCount(41);
    const last = nameOf(session, 39);
    await table.getByRole('button', { name: last, exact: true }).click();
    await expect(column(page, last)).toBeVisible();
    await table.getByRole('button', { name: `Pause team ${last}`, exact: true }).click();
    await expect(table.getByRole('button', { name: `Let team ${last} go on`, exact: true })).toBeVisible();
    await table.getByRole('button', { name: `Let team ${last} go on`, exact: true }).click();
    await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await openPart(page, 'League and screen');
    await expect(page.getByRole('region', { name: 'League' }).first().getByRole('row')).toHaveCount(41, {
      timeout: 30_000,
    });
    await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await openPart(page, 'Seats and links');
    await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
    expect(await findings(page)).toEqual([]);
  }
});

/** On the desk of the only team, before anything begins. */
async function aboard(player: PlayerPage, session: CreatedSession): Promise<void> {
  await player.join(session.links.join, 'Ada', 'Service Desk');
  await expect(player.page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
}

/** Takes a role in the first team of several. */
async function join(player: PlayerPage, session: CreatedSession, nickname: string, role: string): Promise<void> {
  await player.page.goto(session.links.join);
  await player.page.getByRole('radio', { name: nameOf(session, 0) }).check();
  await player.takeRole(nickname, role);
  await expect(player.page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
}

async function ticksOf(page: Page): Promise<number> {
  const words = await page.getByText(/^tick \d+ of/).innerText();
  return Number(/of (\d+)/.exec(words)?.[1]);
}
