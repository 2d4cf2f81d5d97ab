import { chromium } from '@playwright/test';
import { serveHarness } from './serveHarness.ts';
import { browserArgs, findBrowser } from '../../../support/browser.ts';
const h = await serveHarness();
const b = await chromium.launch({ executablePath: findBrowser()!, args: browserArgs });
const p = await b.newPage({ viewport: { width: 1440, height: 900 } });
p.on('console', (m) => console.log('console', m.type(), m.text()));
p.on('pageerror', (e) => console.log('pageerror', e.message, e.stack?.slice(0, 900)));
await p.goto(`${h.url}?renderer=canvas&role=desk`);
await p.waitForSelector('[data-stage] canvas');
await p.waitForTimeout(2000);
console.log(
  await p.evaluate(() => [
    document.querySelectorAll('.flight__sketch').length,
    document.querySelector('[data-stage]')!.innerHTML,
    typeof (document.querySelector('canvas') as HTMLCanvasElement).getContext('2d'),
  ]),
);
await b.close();
await h.close();
