// One round of the flagship as people play it: facilitator and two players, by form, mouse, keyboard and touch, to a review
// whose figures are those of the journal. The tests build on each other.
import { expect, type Page } from '@playwright/test';
import { FacilitatorPage, PlayerPage, workIdOf } from '../../support/browserPages.ts';
import { control, type CreatedSession } from '../../support/sessionApi.ts';
import { Devices, LAPTOP, PHONE, PROJECTOR } from '../devices.ts';
import { test } from '../withServer.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { commandsOf, journalOf, replayedRounds } from '../journal.ts';
import { reviewWords } from './reviewWords.ts';

const LAPTOP_ROLE = 'System Engineer';
const PHONE_ROLE = 'Service Desk';

test.describe.serial('a mission', () => {
  const devices = new Devices();
  let session: CreatedSession;
  let facilitator: FacilitatorPage;
  let laptop: PlayerPage;
  let phone: PlayerPage;
  let screen: Page;

  test.afterAll(() => devices.closeAll());

  test('is opened by the facilitator, who sees its code and link', async ({ browser, url }) => {
    facilitator = new FacilitatorPage(await devices.open(browser, LAPTOP));
    session = await facilitator.createSession(url, 'Mission to Mars', 7);
    await expect(facilitator.page.getByText(session.code, { exact: true })).toBeVisible();
    await expect(facilitator.joinLink).toHaveAttribute('href', session.links.join);
    await expect(facilitator.page.getByRole('img', { name: 'QR code of the join page' })).toBeVisible();
  });

  test('is shown on the big screen with its code', async ({ browser, url }) => {
    const path = (await facilitator.screenLink.getAttribute('href')) ?? '';
    screen = await devices.open(browser, PROJECTOR);
    await screen.goto(`${url}${path}`);
    await expect(screen.getByText(session.code, { exact: true })).toBeVisible();
    await expect(screen.getByRole('img', { name: 'QR code of the join page' })).toBeVisible();
    expect(screen.url()).not.toContain('token');
  });

  test('takes players on a laptop and on a phone, by the link', async ({ browser }) => {
    laptop = new PlayerPage(await devices.open(browser, LAPTOP));
    phone = new PlayerPage(await devices.open(browser, PHONE));
    await laptop.join(session.links.join, 'Zuzana', LAPTOP_ROLE);
    await phone.join(session.links.join, 'Anouk', PHONE_ROLE, 'tap');
    for (const { page } of [laptop, phone]) {
      await expect(page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
      const people = page.getByRole('region', { name: 'Who is here' }).getByRole('listitem');
      await expect(people.filter({ hasText: LAPTOP_ROLE })).toContainText(/Zuzana.*Here/);
      await expect(people.filter({ hasText: PHONE_ROLE })).toContainText(/Anouk.*Here/);
      await expect(people.filter({ hasText: 'Vendor' })).toContainText('Bot');
    }
    await expect(screen.getByRole('region', { name: 'On board' })).toContainText(/Anouk[\s\S]*Zuzana/);
  });

  test('goes on to the briefing and the round for everybody when the facilitator says so', async () => {
    await facilitator.goOnTo('briefing of round 1');
    for (const { page } of [laptop, phone]) {
      await expect(page.getByRole('heading', { name: 'What this round is about' })).toBeVisible();
    }
    await facilitator.goOnTo('start the clock');
    await expect(laptop.page.getByRole('region', { name: 'Your desk' })).toBeVisible();
    await expect(phone.page.getByRole('navigation', { name: 'Parts of the room' })).toBeVisible();
  });

  test('runs eight times as fast when told to, with bots in the empty seats', async () => {
    await facilitator.setSpeed('8');
    for (const { header } of [laptop, phone]) await expect(header).toContainText('running 8×');
    await expect(facilitator.clock).toHaveText(/^Day [2-9]/);
    const bots = facilitator.page.getByRole('row', { name: 'Bot' });
    await expect(bots).toHaveCount(7);
    for (const bot of await bots.all()) await expect(bot).toContainText(/\d working, \d free/);
    // Not only hands that take what comes: somebody decides.
    await expect(bots.filter({ hasText: /h ago|idle for/ }).first()).toBeVisible();
  });

  test('lets hands take only what they are given when a player says so', async () => {
    for (const { pulling } of [laptop, phone]) {
      await pulling.selectOption({ label: 'Only what you give them' });
      await expect(pulling).toBeEnabled();
      await expect(pulling).toHaveValue('no');
    }
    for (const { tray, freeHands } of [laptop, phone]) {
      await expect.poll(() => tray.count()).toBeGreaterThan(2);
      await expect.poll(() => freeHands.count()).toBeGreaterThan(1);
    }
    // Slow enough to see a strip in a hand before it is done.
    await facilitator.setSpeed('0.5');
    for (const { header } of [laptop, phone]) await expect(header).toContainText('running 0.5×');
  });

  test('is played by keyboard: arrows choose a strip, Enter gives it to a free hand', async ({ url }) => {
    const { page } = laptop;
    await laptop.tray.first().getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = laptop.tray.filter({
      has: page.getByRole('button', { expanded: true }).and(page.locator(':focus')),
    });
    await expect(chosen).toHaveCount(1);
    const workId = await workIdOf(chosen);
    await page.keyboard.press('Enter');
    await expect(laptop.hand(workId)).toBeVisible();
    await expect(laptop.strip(workId)).toHaveCount(0);
    expect(await commandsOf(url, session, await laptop.seatId(session.code))).toContainEqual(
      expect.objectContaining({ type: 'pullWork', workId }),
    );
  });

  test('is played by mouse: a strip is dragged onto a hand', async ({ url }) => {
    const { mouse } = laptop.page;
    const strip = laptop.tray.first();
    const workId = await workIdOf(strip);
    const from = await strip.getByRole('button').first().boundingBox();
    const to = await laptop.freeHands.last().boundingBox();
    if (from === null || to === null) throw new Error('nothing to drag, or nowhere to drop it');
    await mouse.move(from.x + 20, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
    await mouse.up();
    await expect(laptop.hand(workId)).toBeVisible();
    await expect(laptop.strip(workId)).toHaveCount(0);
    expect(await commandsOf(url, session, await laptop.seatId(session.code))).toContainEqual(
      expect.objectContaining({ type: 'pullWork', workId, handId: expect.any(String) }),
    );
  });

  test('is played by touch: a strip is tapped, then what to do with it', async ({ url }) => {
    const strip = phone.tray.nth(1);
    const workId = await workIdOf(strip);
    await strip.getByRole('button').first().tap();
    await phone
      .strip(workId)
      .getByRole('button', { name: /^Give to / })
      .tap();
    await expect(phone.hand(workId)).toBeVisible();
    expect(await commandsOf(url, session, await phone.seatId(session.code))).toContainEqual(
      expect.objectContaining({ type: 'pullWork', workId }),
    );
  });

  test('stands still while it is paused, and gives a player who loads the page again the same seat', async () => {
    await facilitator.setSpeed('8');
    await facilitator.press('Pause');
    for (const { header } of [laptop, phone]) await expect(header).toContainText('Paused');
    const time = await facilitator.clock.innerText();
    const seat = await laptop.savedSeat(session.code);
    await laptop.page.reload();
    await expect(laptop.header).toContainText(/Zuzana\s*System Engineer/);
    expect(await laptop.savedSeat(session.code)).toEqual(seat);
    await expect(laptop.pulling).toHaveValue('no');
    // At this speed the time that the page took to load would be a day.
    for (const { clock } of [laptop, phone, facilitator]) await expect(clock).toHaveText(time);
    await facilitator.press('Go on');
    for (const { clock } of [laptop, phone, facilitator]) await expect(clock).not.toHaveText(time);
    await facilitator.setSpeed('1');
  });

  test('keeps the seat of a phone that loses its network', async () => {
    const { page } = phone;
    const seat = await phone.savedSeat(session.code);
    await page.context().setOffline(true);
    await expect(phone.reconnecting).toBeVisible();
    await page.context().setOffline(false);
    await expect(phone.reconnecting).toBeHidden();
    await expect(phone.header).toContainText(/Anouk\s*Service Desk/);
    expect(await phone.savedSeat(session.code)).toEqual(seat);
    const time = await phone.clock.innerText();
    await expect(phone.clock).not.toHaveText(time);
  });

  test('offers the seat again to a player who left the page and comes back by the link', async () => {
    const { page } = laptop;
    const seat = await laptop.savedSeat(session.code);
    await page.goto('about:blank');
    await expect(facilitator.role(LAPTOP_ROLE)).toContainText(/Zuzana.*Away/);
    await page.goto(session.links.join);
    await expect(page.getByText('Welcome back, Zuzana')).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(laptop.header).toContainText(/Zuzana\s*System Engineer/);
    expect(await laptop.savedSeat(session.code)).toEqual(seat);
    await expect(facilitator.role(LAPTOP_ROLE)).not.toContainText('Away');
  });

  test('ends in a review whose figures are those that a replay of the journal computes', async ({ url }) => {
    await control(url, session, { action: 'speed', perMille: 64_000 });
    for (const { page } of [laptop, phone, facilitator]) {
      await expect(page.getByRole('heading', { name: 'Goals against actual' })).toBeVisible({ timeout: 60_000 });
    }
    await facilitator.press('Causes and time');
    const journal = await journalOf(url, session);
    const { scenario } = JSON.parse(journal.split('\n')[0] ?? '') as { scenario: Scenario };
    const [first] = replayedRounds(journal);
    if (first === undefined) throw new Error('the journal has no round');
    const expected = reviewWords(first, scenario);
    for (const page of [laptop.page, phone.page, screen]) {
      await expect(page.getByRole('heading', { name: expected.valueTitle })).toBeVisible();
    }
    for (const { page } of [laptop, phone, facilitator]) {
      const goals = page.getByRole('region', { name: 'Goals against actual' }).getByRole('listitem');
      await expect(goals).toHaveText(expected.goals);
    }
  });

  test('went without an error on any page', () => {
    expect([...devices.exceptions, ...devices.complaints]).toEqual([]);
  });
});
