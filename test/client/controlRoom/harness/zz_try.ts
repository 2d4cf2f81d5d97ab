import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { serveHarness } from './serveHarness.ts';
import { browserArgs, findBrowser } from '../../../support/browser.ts';
import { layoutFaults } from '../../../browser/controlRoom/layoutFaults.ts';
mkdirSync('/tmp/shots', { recursive: true });
const h = await serveHarness();
const b = await chromium.launch({ executablePath: findBrowser()!, args: browserArgs });
const sizes = [
  [1440, 900],
  [1280, 720],
  [1920, 1080],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [360, 640],
];
const roles = (process.argv[2] ?? 'desk').split(',');
const only = process.argv[3];
for (const role of roles)
  for (const [w, hh] of sizes) {
    if (only && String(w) !== only) continue;
    const p = await b.newPage({
      viewport: { width: w!, height: hh! },
      ...(w! < 1000 ? { hasTouch: true, isMobile: true } : {}),
    });
    p.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') console.log('console', m.type(), m.text());
    });
    p.on('pageerror', (e) => console.log('pageerror', e.message, e.stack?.slice(0, 600)));
    await p.goto(`${h.url}?renderer=canvas&role=${role}${process.argv[4] ?? ''}`);
    await p.waitForSelector('.room');
    await p.waitForTimeout(w! >= 1000 ? 2500 : 800);
    for (const step of (process.env['STEPS'] ?? '').split(';').filter(Boolean)) {
      await p.evaluate(step);
      await p.waitForTimeout(400);
    }
    const faults = await p.evaluate(layoutFaults, { fontPx: 12, targetPx: w! < 1000 ? 44 : 0 });
    const boxes = await p.evaluate(() =>
      [
        '.roomHeader',
        '.wall__flight',
        '.wallCountdown',
        '.wallGoals',
        '.lampRow',
        '.stream',
        '.pollStrip',
        '.roomDesk',
        '.tray__scroll',
        '.hands__list',
        '.colleagues__list',
      ].map((s) => {
        const r = document.querySelector(s)?.getBoundingClientRect();
        return r ? `${s} ${r.x.toFixed(0)},${r.y.toFixed(0)} ${r.width.toFixed(0)}x${r.height.toFixed(0)}` : s + ' -';
      }),
    );
    console.log(
      `== ${role} ${w}x${hh}`,
      faults.length,
      'faults\n ' + faults.slice(0, 25).join('\n '),
      '\n ' + boxes.join(' | '),
    );
    await p.screenshot({ path: `/tmp/shots/${role}-${w}x${hh}${process.argv[5] ?? ''}.png`, fullPage: w! < 1000 });
    await p.close();
  }
await b.close();
await h.close();
