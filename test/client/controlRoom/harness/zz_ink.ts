import { chromium } from '@playwright/test';
import { serveHarness } from './serveHarness.ts';
import { browserArgs, findBrowser } from '../../../support/browser.ts';
const h = await serveHarness();
const b = await chromium.launch({ executablePath: findBrowser()!, args: browserArgs });
for (const [w, hh] of [
  [1440, 900],
  [1280, 720],
  [1920, 1080],
  [1024, 768],
]) {
  const p = await b.newPage({ viewport: { width: w!, height: hh! } });
  p.on('pageerror', (e) => console.log('pageerror', e.message, e.stack?.slice(0, 600)));
  await p.goto(`${h.url}?renderer=canvas&role=desk${process.argv[2] ?? ''}`);
  await p.waitForSelector('[data-stage] canvas');
  await p.waitForTimeout(1500);
  console.log(
    w,
    hh,
    await p
      .evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!;
        const ctx = canvas.getContext('2d')!;
        const ratio = canvas.width / innerWidth;
        const texts = [...document.querySelectorAll('body *')].filter(
          (e) =>
            e.closest('.said,[data-stage]') === null &&
            e.checkVisibility() &&
            [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim() !== ''),
        );
        const faults: string[] = [];
        for (const t of texts) {
          const range = document.createRange();
          range.selectNodeContents(t);
          for (const r of range.getClientRects()) {
            if (r.width < 1 || r.height < 1) continue;
            const d = ctx.getImageData(
              r.x * ratio,
              r.y * ratio,
              Math.max(1, r.width * ratio),
              Math.max(1, r.height * ratio),
            ).data;
            let n = 0;
            for (let i = 3; i < d.length; i += 4) if (d[i]! > 20) n++;
            if (n > 0) faults.push(`${t.textContent!.slice(0, 30)}: ${n} px`);
          }
        }
        const f = document.querySelector('.wall__flight')!.getBoundingClientRect();
        const all = ctx.getImageData(0, 0, canvas.width, canvas.height).data;
        let inside = 0,
          outside = 0;
        for (let y = 0; y < canvas.height; y++)
          for (let x = 0; x < canvas.width; x++)
            if (all[(y * canvas.width + x) * 4 + 3]! > 20) {
              if (y >= f.top * ratio && y < f.bottom * ratio) inside++;
              else outside++;
            }
        const labels = [...document.querySelectorAll('.flight__label')].map((l) => {
          const r = l.getBoundingClientRect();
          return `${l.textContent} @${r.x.toFixed(0)},${r.y.toFixed(0)} ${r.width.toFixed(0)}`;
        });
        // ascii picture
        const cols = 120,
          rows = 22;
        const cell = (c: number, r: number) => {
          const d = ctx.getImageData(
            (c * canvas.width) / cols,
            (f.top + (r * f.height) / rows) * ratio,
            canvas.width / cols,
            (f.height / rows) * ratio,
          ).data;
          let n = 0;
          for (let i = 3; i < d.length; i += 4) n += d[i]!;
          return n / (d.length / 4);
        };
        const art = Array.from({ length: rows }, (_, r) =>
          Array.from({ length: cols }, (_, c) => {
            const v = cell(c, r);
            return v > 60 ? '#' : v > 12 ? '+' : v > 1.5 ? '.' : ' ';
          }).join(''),
        ).join('\n');
        return { inside, outside, faults, labels, art };
      })
      .then((r) => `in ${r.inside} out ${r.outside}\n${r.faults.join('\n')}\n${r.labels.join('\n')}\n${r.art}`),
  );
  await p.close();
}
await b.close();
await h.close();
