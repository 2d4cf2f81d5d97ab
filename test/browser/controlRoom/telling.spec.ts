// What the control room tells without being asked, to those who see it and to those who do not.
import AxeBuilder from '@axe-core/playwright';
import { clearDesk, expect, test, waitForStage } from './roomPage.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('tells arrivals in a line, messages as notes, and a pause beside the clock', async ({ openRoom }) => {
  const page = await openRoom();
  await page.evaluate(() => {
    const title = 'A dish fell over';
    window.harness.facilitate({ type: 'injectIncident', serviceId: 'portal', impactPerMille: 300, title });
  });
  await expect(page.locator('.newsLine[role="status"]')).toContainText('A dish fell over');
  await page.evaluate(() => {
    const text = 'Who turned off my town?';
    window.harness.facilitate({ type: 'sendMessage', roleId: 'desk', from: 'Mayor', text });
    window.harness.facilitate({ type: 'pause' });
  });
  await expect(page.locator('.roomNote')).toContainText('Who turned off my town?');
  await page.getByRole('button', { name: /Put away/ }).click();
  await expect(page.locator('.roomNote')).toHaveCount(0);
  await expect(page.locator('.roomHeader__clock')).toContainText('Paused');
});

test('moves the craft on when hours pass', async ({ openRoom }) => {
  const page = await openRoom({ renderer: 'webgl' });
  await waitForStage(page);
  const craftAt = (): Promise<string | null> =>
    page.locator('.flight__label', { hasText: 'Tern' }).first().getAttribute('style');
  const before = await craftAt();
  await page.evaluate(() => window.harness.advance(24));
  await expect.poll(craftAt).not.toBe(before);
});

for (const [renderer, drawsOn, what] of [
  ['webgl', 'webgl', 'with WebGL where it is asked for'],
  ['auto', '2d', 'on a plain canvas where WebGL would be imitated in software, as in this browser'],
] as const) {
  test(`draws ${what}`, async ({ openRoom }) => {
    const page = await openRoom({ renderer });
    await waitForStage(page);
    // A canvas gives no second kind of context.
    const has = (kind: string): Promise<boolean> =>
      page
        .locator('[data-stage] canvas')
        .evaluate((canvas: HTMLCanvasElement, id) => canvas.getContext(id) !== null, kind);
    expect([await has('webgl'), await has('2d')]).toEqual([drawsOn === 'webgl', drawsOn === '2d']);
  });
}

test('lists what the team has agreed on, until Escape or something else is turned to', async ({ openRoom }) => {
  const page = await openRoom();
  const list = page.locator('.stream__agreements dl');
  const summary = page.locator('.stream__agreements summary');
  for (const leave of [() => page.keyboard.press('Escape'), () => page.locator('#stream-head').click()]) {
    await summary.click();
    await expect(list).toBeVisible();
    await expect(list.locator('dt').first()).not.toBeEmpty();
    await leave();
    await expect(list).toBeHidden();
  }
});

test('plays on where Phaser cannot be loaded', async ({ page, openRoom }) => {
  await page.route(/Stage-/, (route) => route.abort());
  // The browser itself complains about the part that did not come; the page must not.
  page.removeAllListeners('console');
  await openRoom({ renderer: 'canvas' });
  await expect(page.locator('.wall .flight__sketch')).toBeVisible();
  await clearDesk(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.harness.commands.length)).toBe(1);
  await expect(page.locator('.wall .flight__sketch')).toBeVisible();
});

test('can be read in order without seeing it, and has no fault that a checker finds', async ({ page, openRoom }) => {
  await openRoom();
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.map((text) => text.replace(/\d+$/, '').trim())).toEqual([
    'Value stream',
    'Waits for you',
    'Your hands',
    'Pass to',
  ]);
  await expect(page.getByRole('group', { name: 'Flight plan' }).getByRole('listitem').first()).toBeAttached();
  await expect(page.getByRole('list', { name: 'Services' }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Goals of the team' }).getByRole('listitem').first()).toBeVisible();
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
    expect(found, `${viewport.width} wide`).toEqual([]);
  }
});
