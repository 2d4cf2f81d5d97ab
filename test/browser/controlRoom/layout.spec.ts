// The control room at every size that we support: nothing overflows, overlaps, is cut, too small, or drawn through.
import type { Page } from '@playwright/test';
import type { DrawnInk } from '../../client/controlRoom/harness/drawnInk.ts';
import type { LayoutLimits } from '../../client/controlRoom/harness/layoutFaults.ts';
import { expect, test, waitForStage } from './roomPage.ts';

const laptops = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const bar = [
  ['Mission', 'mission'],
  ['Team', 'team'],
  ['Board', 'board'],
  ['Desk', 'desk'],
] as const;
const small = [
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

function faultsOf(page: Page, limits: LayoutLimits): Promise<string[]> {
  return page.evaluate((asked) => window.harness.layoutFaults(asked), limits);
}

for (const viewport of laptops) {
  test.describe(`on ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('lays the room out soundly, each part with its share, and draws through no text', async ({ openRoom }) => {
      const page = await openRoom({ renderer: 'canvas' });
      expect(await faultsOf(page, { fontPx: 12, targetPx: 0 })).toEqual([]);
      const heightOf = async (selector: string): Promise<number> =>
        (await page.locator(selector).boundingBox())?.height ?? 0;
      expect(await heightOf('.wall__flight')).toBeGreaterThan(150);
      expect(await heightOf('.tray__scroll')).toBeGreaterThan(150);
      const desk = await heightOf('.roomDesk');
      expect(desk / viewport.height).toBeGreaterThan(0.3);
      expect(desk / viewport.height).toBeLessThan(0.4);
      await waitForStage(page);
      const ink = (): Promise<DrawnInk> => page.evaluate(() => window.harness.drawnInk());
      await expect.poll(async () => (await ink()).inFlight).toBeGreaterThan(3000);
      expect(await ink()).toMatchObject({ elsewhere: 0, touched: [] });
    });

    test('stays sound with the poll, the levers, many actions and a note open', async ({ openRoom }) => {
      const page = await openRoom({ role: 'director', round: 1, tick: 131 });
      await page.evaluate(() => {
        window.harness.advance(3);
        window.harness.facilitate({
          type: 'sendMessage',
          roleId: '',
          from: 'Ilse',
          text: 'The valve stuck. '.repeat(12),
        });
      });
      await page.getByRole('button', { name: /Your levers/ }).click();
      await page.locator('.moreActions summary').first().click();
      await expect(page.getByRole('heading', { name: /GO or NO-GO/ })).toBeVisible();
      await expect(page.locator('.roomNote')).toBeVisible();
      expect(await faultsOf(page, { fontPx: 12, targetPx: 0 })).toEqual([]);
    });
  });
}

for (const viewport of small) {
  test.describe(`on ${viewport.width}×${viewport.height}, by touch`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('lays the list out soundly, with the poll and everything open, too', async ({ openRoom }) => {
      const page = await openRoom({ role: 'director', round: 1, tick: 131, renderer: 'canvas' });
      expect(await faultsOf(page, { fontPx: 14, targetPx: 44 })).toEqual([]);
      await expect(page.locator('canvas')).toHaveCount(0);
      await expect(page.locator('.missionStrip .flight__sketch')).toBeVisible();
      await page.evaluate(() => window.harness.advance(3));
      await expect(page.getByRole('heading', { name: /GO or NO-GO/ })).toBeVisible();
      await page.getByRole('button', { name: /Your levers/ }).click();
      await page.locator('.moreActions summary').first().click();
      expect(await faultsOf(page, { fontPx: 14, targetPx: 44 })).toEqual([]);
      for (const [name, part] of bar) {
        await page.getByRole('navigation').getByRole('link', { name }).click();
        await expect(page.locator(`[data-part="${part}"]`)).toBeInViewport();
      }
    });
  });
}
