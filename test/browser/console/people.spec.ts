// People and teams on the facilitator's console: seats, invitations, many teams.
import { expect, type Locator } from '@playwright/test';
import { FacilitatorPage, PlayerPage } from '../../support/browserPages.ts';
import { call, control, createSession, type CreatedSession } from '../../support/sessionApi.ts';
import { findings } from '../access/findings.ts';
import { Devices, LAPTOP, PHONE } from '../devices.ts';
import { layoutFaults } from '../screens/layoutFaults.ts';
import { test } from '../withServer.ts';
import { aboard, column, nameOf, openPart } from './consoleParts.ts';

let devices: Devices;

test.beforeEach(() => {
  devices = new Devices();
});
test.afterEach(async () => {
  await devices.closeAll();
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

/** Takes a role in the first team of several. */
async function join(player: PlayerPage, session: CreatedSession, nickname: string, role: string): Promise<void> {
  await player.page.goto(session.links.join);
  await player.page.getByRole('radio', { name: nameOf(session, 0) }).check();
  await player.takeRole(nickname, role);
  await expect(player.page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
}
