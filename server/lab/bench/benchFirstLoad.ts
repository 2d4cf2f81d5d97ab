// L7: somebody opens the link for the first time, on a slow machine and a slow network: when the form can be used, when the game
// is drawn, how much came over the wire; beside it the graphics library alone, of the same build.
import type { Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ms } from '../rehearse/figures.ts';
import { Facilitator } from '../rehearse/Facilitator.ts';
import { OwnServer } from '../rehearse/OwnServer.ts';
import { percentile } from '../rehearse/percentile.ts';
import { sized } from '../chaos/size.ts';
import type { Bench } from './Bench.ts';
import { openBarePage } from './browser/barePage.ts';
import { openBrowser, openSlowPage } from './browser/openBrowser.ts';
import { FLAGSHIP } from './flagship.ts';
import { atMost, bytes, shown, times } from './reading.ts';

const ID = 'L7';
const FORM_MS_MAX = 1500;
const FRAME_MS_MAX = 4000;
const BYTES_MAX = 450_000;
const WAIT_MS_MAX = 60_000;
const SLOW = { cpuTimes: 4, network: { bitsPerSecond: 1_600_000, latencyMs: 150 } };

/** Looks at the page once a frame; what it finds it writes down with the time since the page was asked for. */
const WATCH = `
  const watch = () => {
    const field = document.querySelector('form input:not([type=hidden])');
    if (!window.formMs && field && !field.disabled) window.formMs = performance.now();
    const isDrawn = document.querySelector('.room__main .flight__sketch, [data-stage] canvas');
    if (!window.frameMs && isDrawn) window.frameMs = performance.now();
    const isMoving = document.querySelector('[data-stage] canvas') && !document.querySelector('.flight__sketch');
    if (!window.movingMs && isMoving) window.movingMs = performance.now();
    if (!window.movingMs) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);`;

interface Load {
  formMs: number;
  formBytes: number;
  /** The room with the flight as a still drawing, which can be played in. */
  frameMs: number;
  /** The graphics library has taken over. */
  movingMs: number;
  allBytes: number;
  bareMs: number;
}

export const benchFirstLoad: Bench = async ({ size, say }) => {
  const turns = sized(size, 5, 1);
  say(`first load: ${turns} times, processor ${SLOW.cpuTimes} times slower, 1.6 Mbit/s, 150 ms`);
  buildPages();
  const server = await OwnServer.start();
  const browser = await openBrowser();
  try {
    const facilitator = await Facilitator.open(server.url, { scenario: FLAGSHIP, teams: 1, seed: 1 });
    for (let order = 0; order < 2; order += 1) await facilitator.control({ action: 'start' });
    const loads: Load[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const own = await loadOnce(browser, server.url, facilitator.code, turn);
      loads.push({ ...own, bareMs: await loadBare(browser, server.url) });
    }
    const middle = (of: (load: Load) => number): number => percentile(loads.map(of), 0.5);
    const [movingMs, bareMs] = [middle((load) => load.movingMs), middle((load) => load.bareMs)];
    const readings = [
      atMost(
        ID,
        'join form usable',
        middle((load) => load.formMs),
        FORM_MS_MAX,
        ms,
      ),
      atMost(
        ID,
        'the game’s first frame, everything clicked at once',
        middle((load) => load.frameMs),
        FRAME_MS_MAX,
        ms,
      ),
      shown(ID, 'the graphics library’s first frame', ms(movingMs), {
        ratio: `${times(movingMs, bareMs)} (the library alone: ${ms(bareMs)})`,
      }),
      atMost(
        ID,
        'over the wire until then, fonts and all',
        middle((load) => load.allBytes),
        BYTES_MAX,
        bytes,
      ),
      shown(ID, 'of that until the form', bytes(middle((load) => load.formBytes))),
    ];
    return { readings, figures: loads };
  } finally {
    await browser.close();
    await server.end();
  }
};

/** Takes no time when nothing has changed. */
export function buildPages(): void {
  const bootstrap = join(import.meta.dirname, '..', '..', 'bootstrap.mjs');
  execFileSync(process.execPath, [bootstrap, '--build'], { stdio: ['ignore', 2, 2] });
}

async function loadOnce(browser: Browser, url: string, code: string, turn: number): Promise<Omit<Load, 'bareMs'>> {
  const { page, receivedBytes } = await openSlowPage(browser, SLOW, WATCH);
  await page.goto(`${url}/j/${code}`, { waitUntil: 'commit' });
  const formMs = await numberOf(page, 'window.formMs');
  const formBytes = receivedBytes();
  await page.locator('form input:not([type=hidden])').first().fill(`Reader ${turn}`);
  await page.locator('form button[type=submit]').first().click();
  // Whoever comes to a round that is under way is told where it stands first.
  await page.locator('main .button--primary').first().click();
  const frameMs = await numberOf(page, 'window.frameMs');
  const movingMs = await numberOf(page, 'window.movingMs');
  const allBytes = receivedBytes();
  await page.context().close();
  return { formMs, formBytes, frameMs, movingMs, allBytes };
}

async function loadBare(browser: Browser, url: string): Promise<number> {
  const { page } = await openSlowPage(browser, SLOW, '');
  await openBarePage(page, url, 1);
  const drawnMs = await numberOf(page, 'window.firstFrameMs');
  await page.context().close();
  return drawnMs;
}

type Asked = Awaited<ReturnType<typeof openSlowPage>>['page'];

/** Waits until the page has it. */
async function numberOf(page: Asked, expression: string): Promise<number> {
  const found = await page.waitForFunction(expression, undefined, { timeout: WAIT_MS_MAX });
  return Number(await found.jsonValue());
}
