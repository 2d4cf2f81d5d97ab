// Opens the control room over a local game in a page, for the specs of this folder.
// Must not: hide errors of the page; every spec ends with none.
import { expect, type Page, test as base } from '@playwright/test';
import { serveHarness } from '../../client/controlRoom/harness/serveHarness.ts';

export interface RoomWish {
  role?: string;
  round?: number;
  tick?: number;
  /** What Phaser draws with, `auto` as the page itself chooses; most tests do without, which is quicker. */
  renderer?: 'none' | 'canvas' | 'webgl' | 'auto';
}

interface Fixtures {
  /** Opens the page and waits until the room is there. */
  openRoom: (wish?: RoomWish) => Promise<Page>;
}

interface WorkerFixtures {
  harnessUrl: string;
}

/** The harness is built once; under load that takes its time. */
const BUILD_MS = 90_000;

export const test = base.extend<Fixtures, WorkerFixtures>({
  harnessUrl: [
    async ({}, use) => {
      const harness = await serveHarness();
      await use(harness.url);
      await harness.close();
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  openRoom: async ({ page, harnessUrl }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await use(async ({ role = 'desk', round = 2, tick = 180, renderer = 'none' } = {}) => {
      const wish = new URLSearchParams({ role, round: String(round), tick: String(tick), renderer });
      await page.goto(`${harnessUrl}?${wish.toString()}`);
      await page.waitForSelector('.room', { timeout: 30_000 });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page;
    });
    expect(errors).toEqual([]);
  },
});

/** Waits until Phaser draws: the sketch that stood in is gone. */
export async function waitForStage(page: Page): Promise<void> {
  await page.waitForSelector('[data-stage] canvas', { state: 'attached', timeout: 20_000 });
  await expect(page.locator('.wall .flight__sketch')).toHaveCount(0);
}

/** All hands free and not pulling, so that the player decides; and three incidents in the tray. */
export async function clearDesk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { harness } = window;
    for (const title of ['The portal shows last year', 'Invoices print sideways', 'A dish points at the ground']) {
      harness.facilitate({ type: 'injectIncident', serviceId: 'portal', impactPerMille: 300, title });
    }
    harness.play({ type: 'setPulling', isPulling: 'no' });
    for (const handId of harness.handIds()) harness.play({ type: 'releaseHand', handId });
  });
  await expect(page.locator('.handCard--idle')).not.toHaveCount(0);
}

/** Brings a strip into sight and says where to take hold of it. */
export async function gripOf(page: Page, title: string): Promise<{ x: number; y: number }> {
  const strip = page.locator('.trayStrip', { hasText: title }).first();
  await strip.scrollIntoViewIfNeeded();
  const box = await strip.boundingBox();
  if (box === null) throw new Error(`no strip ${title}`);
  return { x: box.x + 60, y: box.y + 14 };
}

export async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`no ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens a strip of the tray by its title. */
export async function openStrip(page: Page, title: string): Promise<void> {
  await page.locator('.stripTitle', { hasText: title }).click();
}

export { expect };
