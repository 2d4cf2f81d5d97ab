// Acting in the control room by keyboard, mouse and finger: what is sent, what is shown until the answer, what is said.
import type { Page } from '@playwright/test';
import { clearDesk, expect, gripOf, middleOf, openStrip, test, waitForStage } from './roomPage.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const commandsOf = (page: Page): Promise<unknown[]> => page.evaluate(() => window.harness.commands);
const chosenId = (page: Page): Promise<string> =>
  page.locator('.trayStrip:has(.strip--chosen)').evaluate((element) => (element as HTMLElement).dataset['strip'] ?? '');
const someText: unknown = expect.any(String);

test.describe('by keyboard', () => {
  test('arrows choose, Enter gives to a free hand, ? opens help beside the game', async ({ openRoom }) => {
    const page = await openRoom();
    await clearDesk(page);
    const first = await chosenId(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosenId(page)).not.toBe(first);
    await expect(page.locator('[data-strip-title]:focus')).toHaveCount(1);
    const second = await chosenId(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('.held').filter({ hasText: second })).toBeVisible();
    expect(await commandsOf(page)).toEqual([{ type: 'pullWork', workId: second, handId: someText }]);
    await page.keyboard.press('?');
    await expect(page.getByRole('heading', { name: 'Help' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Help' })).toHaveCount(0);
  });

  test('P leads to the colleagues, Escape keeps the strip, Enter passes it', async ({ openRoom }) => {
    const page = await openRoom();
    await clearDesk(page);
    await openStrip(page, 'The portal shows last year');
    const work = await chosenId(page);
    await page.keyboard.press('p');
    await expect(page.locator('.colleague:focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.colleagues--asked')).toHaveCount(0);
    await page.keyboard.press('p');
    await expect(page.locator('.colleague:focus')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-strip="${work}"]`)).toHaveCount(0);
    expect(await commandsOf(page)).toEqual([{ type: 'passWork', workId: work, roleId: someText }]);
  });

  test('B pins, S swarms, and switched-off letters do nothing', async ({ openRoom }) => {
    const page = await openRoom();
    await clearDesk(page);
    await openStrip(page, 'Invoices print sideways');
    const work = await chosenId(page);
    await page.keyboard.press('b');
    await expect.poll(() => commandsOf(page)).toEqual([{ type: 'pinWork', what: `work:${work}` }]);
    await expect(page.locator(`[data-strip="${work}"] .strip--ghost`)).toHaveCount(0);
    await page.keyboard.press('s');
    await expect.poll(() => commandsOf(page)).toContainEqual({ type: 'callSwarm', workId: work });
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Single letters act' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await expect(page.locator('.colleagues--asked')).toHaveCount(0);
  });

  test('G answers the poll, the Director holds and sees what each call costs', async ({ openRoom }) => {
    const page = await openRoom({ role: 'director', round: 1, tick: 131 });
    await page.evaluate(() => window.harness.advance(3));
    const poll = page.locator('.pollStrip');
    await expect(poll.locator('.pollAnswer')).toHaveCount(9);
    await page.keyboard.press('g');
    await expect.poll(() => commandsOf(page)).toEqual([{ type: 'answerPoll', answer: 'go' }]);
    await expect(poll.getByRole('button', { name: 'GO', exact: true, pressed: true })).toBeVisible();
    await expect(poll.getByRole('button', { name: 'LATER' })).toBeVisible();
    await poll.getByRole('button', { name: 'HOLD' }).click();
    await expect(poll).toContainText('On hold');
  });
});

test.describe('by mouse', () => {
  test('a dragged strip is drawn, legal places brighten, a free hand takes it', async ({ openRoom }) => {
    const page = await openRoom({ renderer: 'canvas' });
    await waitForStage(page);
    await clearDesk(page);
    const grip = await gripOf(page, 'A dish points at the ground');
    const place = await page.locator('.handCard--idle').first().getAttribute('data-drop');
    const hand = page.locator(`[data-drop="${place}"]`);
    const to = await middleOf(page, `[data-drop="${place}"]`);
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x + 60, grip.y + 20, { steps: 4 });
    await expect(hand).toHaveClass(/drop--legal/);
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await expect(hand).toHaveClass(/drop--over/);
    const alphaAt = (): Promise<number> => page.evaluate((at) => window.harness.inkAt(at), to);
    await expect.poll(alphaAt, 'the strip is drawn under the pointer').toBeGreaterThan(200);
    await page.mouse.up();
    await expect(hand.locator('.held')).toContainText('A dish points at the ground');
    expect(await commandsOf(page)).toEqual([{ type: 'pullWork', workId: someText, handId: someText }]);
    await expect.poll(alphaAt, 'nothing stays in the air').toBe(0);
  });

  test('Escape puts a strip back, and so does a place that cannot take it, with the reason', async ({ openRoom }) => {
    const page = await openRoom();
    await clearDesk(page);
    const grip = await gripOf(page, 'A dish points at the ground');
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x + 200, grip.y + 30, { steps: 5 });
    await expect(page.locator('.dragGhost')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.dragGhost')).toHaveCount(0);
    await page.mouse.up();
    // Toil cannot be handed over.
    const toil = page.locator('.trayStrip:has-text("Toil")').first();
    while ((await toil.count()) === 0) await page.evaluate(() => window.harness.advance(12));
    const id = (await toil.getAttribute('data-strip')) ?? '';
    const start = await gripOf(page, id);
    const colleague = page.locator('.colleague').first();
    const to = await middleOf(page, '.colleague');
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await expect(colleague).toHaveClass(/drop--dim/);
    await expect(colleague.locator('.drop__reason')).not.toBeEmpty();
    await page.mouse.up();
    await expect(page.locator(`[data-strip="${id}"] .trayStrip__refusal`)).not.toBeEmpty();
    expect(await commandsOf(page)).toEqual([]);
  });

  test('a drop on a colleague passes, a drop on the board pins', async ({ openRoom }) => {
    const page = await openRoom();
    await clearDesk(page);
    for (const [title, selector, sent] of [
      ['The portal shows last year', '[data-drop="role:sysEng"]', { type: 'passWork', roleId: 'sysEng' }],
      ['Invoices print sideways', '.stream', { type: 'pinWork' }],
    ] as const) {
      const grip = await gripOf(page, title);
      const to = await middleOf(page, selector);
      await page.mouse.move(grip.x, grip.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
      await expect.poll(async () => (await commandsOf(page)).at(-1)).toMatchObject(sent);
    }
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a strip opens, one large button gives it, another passes it to a colleague in sight', async ({ openRoom }) => {
    const page = await openRoom();
    await clearDesk(page);
    await page.locator('.stripTitle', { hasText: 'Invoices print sideways' }).tap();
    await page.getByRole('button', { name: /^Give to/ }).tap();
    await expect(page.locator('.held').filter({ hasText: 'Invoices print sideways' })).toBeVisible();
    await page.locator('.stripTitle', { hasText: 'The portal shows last year' }).tap();
    await page.getByRole('button', { name: /^Pass to/ }).tap();
    await expect(page.locator('[data-drop="role:sysEng"]')).toBeInViewport();
    await page.locator('[data-drop="role:sysEng"]').tap();
    await expect
      .poll(async () => (await commandsOf(page)).at(-1))
      .toMatchObject({ type: 'passWork', roleId: 'sysEng' });
  });
});

test.describe('until the answer', () => {
  test('a strip is outlined as sent, and nothing more', async ({ openRoom }) => {
    const page = await openRoom();
    await clearDesk(page);
    await page.evaluate(() => (window.harness.answerMs = 1500));
    const work = await chosenId(page);
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-strip="${work}"] .strip--ghost`)).toContainText('sent');
    await expect(page.locator('.held')).toHaveCount(0);
    await expect(page.locator('.held').filter({ hasText: work })).toBeVisible();
  });

  test('a refused strip comes back with the reason, seen and spoken, and the reason goes after a while', async ({
    openRoom,
  }) => {
    const page = await openRoom();
    await clearDesk(page);
    await page.evaluate(() => (window.harness.refuseNext = 'notInYourTray'));
    const work = await chosenId(page);
    await page.keyboard.press('Enter');
    const reason = page.locator(`[data-strip="${work}"] .trayStrip__refusal`);
    await expect(reason).toContainText('somebody was faster');
    await expect(page.getByRole('alert')).toContainText('somebody was faster');
    await expect(page.locator(`[data-strip="${work}"] .strip--ghost`)).toHaveCount(0);
    await expect(reason).toHaveCount(0, { timeout: 12_000 });
  });

  test('nothing can be given while the connection is made again', async ({ openRoom }) => {
    const page = await openRoom();
    await clearDesk(page);
    await page.evaluate(() => window.harness.setConnection('lost'));
    await expect(page.getByRole('button', { name: /^Give to/ })).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    expect(await commandsOf(page)).toEqual([]);
    await page.evaluate(() => window.harness.setConnection('open'));
    await page.keyboard.press('Enter');
    await expect.poll(() => commandsOf(page)).toHaveLength(1);
  });
});
