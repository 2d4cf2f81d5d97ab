// L8: how long a frame takes on a slow machine while sixty cards move: the control room with its own work, at a high speed of
// the game, beside the graphics library alone with as many rectangles.
import type { Browser } from '@playwright/test';
import { sized } from '../chaos/size.ts';
import { ms } from '../rehearse/figures.ts';
import { Facilitator } from '../rehearse/Facilitator.ts';
import { OwnServer } from '../rehearse/OwnServer.ts';
import { type Spread, spreadOf } from '../rehearse/percentile.ts';
import type { Bench } from './Bench.ts';
import { buildPages } from './benchFirstLoad.ts';
import { openBarePage } from './browser/barePage.ts';
import { openBrowser, openSlowPage } from './browser/openBrowser.ts';
import { FLAGSHIP } from './flagship.ts';
import { atMost, shown, times, whole } from './reading.ts';

const ID = 'L8';
const CARDS = 60;
const CARDS_AT_ONCE = 5;
const FRAME_MS_MAX = 33;
const SPEED_PER_MILLE = 4000;
/** Of the role that the reader takes. */
const ROLE = /service desk/i;
const STREAM = 'requests';
const SLOW = { cpuTimes: 4, network: null };
const WAIT_MS_MAX = 60_000;

/** Every frame's time since the one before it. */
const SAMPLING = `
  window.frames = [];
  let lastMs = performance.now();
  const next = (nowMs) => { window.frames.push(nowMs - lastMs); lastMs = nowMs; requestAnimationFrame(next); };
  requestAnimationFrame(next);`;

export const benchFrames: Bench = async ({ size, say }) => {
  const seconds = sized(size, 20, 1);
  say(`frames: ${seconds} s of the control room with ${CARDS} pieces of work, processor ${SLOW.cpuTimes} times slower`);
  buildPages();
  const server = await OwnServer.start();
  const browser = await openBrowser();
  try {
    const facilitator = await Facilitator.open(server.url, { scenario: FLAGSHIP, teams: 1, seed: 1 });
    for (let order = 0; order < 2; order += 1) await facilitator.control({ action: 'start' });
    const ours = await ownFrames(browser, server.url, facilitator, seconds);
    const bare = await bareFrames(browser, server.url, seconds);
    const readings = [
      atMost(ID, 'a frame of the control room, p95', ours.frames.p95, FRAME_MS_MAX, ms, {
        ratio: `${times(ours.frames.p95, bare.p95)} (the library alone: ${ms(bare.p95)})`,
      }),
      shown(ID, 'a frame, p50 / p99 / max', `${ms(ours.frames.p50)} / ${ms(ours.frames.p99)} / ${ms(ours.frames.max)}`),
      shown(ID, 'pieces of work on the page', whole(ours.cards)),
    ];
    return { readings, figures: { ours, bare } };
  } finally {
    await browser.close();
    await server.end();
  }
};

async function ownFrames(
  browser: Browser,
  url: string,
  facilitator: Facilitator,
  seconds: number,
): Promise<{ frames: Spread; cards: number }> {
  const { page } = await openSlowPage(browser, SLOW, '');
  await page.goto(`${url}/j/${facilitator.code}`);
  await page.locator('form input:not([type=hidden])').first().fill('Reader');
  await page.getByRole('radio', { name: ROLE }).check({ force: true });
  await page.locator('form button[type=submit]').first().click();
  await page.locator('main .button--primary').first().click({ timeout: WAIT_MS_MAX });
  await page.waitForSelector('.room__main', { timeout: WAIT_MS_MAX });
  await page.waitForSelector('[data-stage] canvas', { state: 'attached', timeout: WAIT_MS_MAX });
  for (let card = 0; card < CARDS; card += CARDS_AT_ONCE)
    await facilitator.control({ action: 'inject', teamId: 't1', streamId: STREAM, count: CARDS_AT_ONCE });
  await facilitator.control({ action: 'speed', perMille: SPEED_PER_MILLE });
  const frames = await sampleFrames(page, seconds);
  const cards = Number(await page.evaluate("document.querySelectorAll('[data-strip]').length"));
  await page.context().close();
  return { frames, cards };
}

async function bareFrames(browser: Browser, url: string, seconds: number): Promise<Spread> {
  const { page } = await openSlowPage(browser, SLOW, '');
  await openBarePage(page, url, CARDS);
  await page.waitForFunction('window.firstFrameMs', undefined, { timeout: WAIT_MS_MAX });
  const frames = await sampleFrames(page, seconds);
  await page.context().close();
  return frames;
}

type Sampled = Awaited<ReturnType<typeof openSlowPage>>['page'];

async function sampleFrames(page: Sampled, seconds: number): Promise<Spread> {
  await page.evaluate(SAMPLING);
  await page.waitForTimeout(seconds * 1000);
  return spreadOf(await page.evaluate<number[]>('window.frames'));
}
