import { chromium } from '@playwright/test';
import { serveHarness } from './serveHarness.ts';
import { browserArgs, findBrowser } from '../../../support/browser.ts';
const h = await serveHarness();
const b = await chromium.launch({ executablePath: findBrowser()!, args: browserArgs });
const [w, hh] = (process.argv[4] ?? '1440x900').split('x').map(Number);
const p = await b.newPage({ viewport: { width: w!, height: hh! } });
p.on('pageerror', (e) => console.log('pageerror', e.message, e.stack?.slice(0, 900)));
await p.goto(`${h.url}?renderer=canvas&${process.argv[2]}`);
await p.waitForSelector('.room');
await p.waitForTimeout(800);
for (const step of (process.env['STEPS'] ?? '').split(';').filter(Boolean)) {
  await p.evaluate(step);
  await p.waitForTimeout(400);
}
for (const s of (process.argv[3] ?? '.room').split(','))
  console.log(
    '---',
    s,
    await p.evaluate((s) => {
      const e = document.querySelector<HTMLElement>(s);
      if (!e) return null;
      const r = e.getBoundingClientRect();
      return `${r.x | 0},${r.y | 0} ${r.width | 0}x${r.height | 0}\n` + e.innerText;
    }, s),
  );
await b.close();
await h.close();
