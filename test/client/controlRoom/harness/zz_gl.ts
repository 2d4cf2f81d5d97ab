import { chromium } from '@playwright/test';
import { serveHarness } from './serveHarness.ts';
import { browserArgs, findBrowser } from '../../../support/browser.ts';
const h = await serveHarness();
const b = await chromium.launch({ executablePath: findBrowser()!, args: [...browserArgs] });
for (const dpr of [1, 2]) {
  const p = await b.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: dpr });
  p.on('console', (m) => console.log('console', m.type(), m.text()));
  p.on('pageerror', (e) => console.log('pageerror', e.message, e.stack?.slice(0, 900)));
  await p.goto(`${h.url}?role=desk${process.argv[2] ?? ''}`);
  await p.waitForSelector('[data-stage] canvas');
  await p.waitForTimeout(2500);
  console.log(
    await p.evaluate(() => {
      const c = document.querySelector<HTMLCanvasElement>('canvas')!;
      return [
        c.width,
        c.height,
        c.style.cssText,
        !!c.getContext('webgl'),
        !!c.getContext('webgl2'),
        document.querySelectorAll('.flight__sketch').length,
      ];
    }),
  );
  await p.screenshot({ path: `/tmp/shots/gl-dpr${dpr}.png` });
  // measure ink from the screenshot within page: count bright pixels via decoding
  const shot = await p.screenshot({ clip: { x: 360, y: 44, width: 1080, height: 260 } });
  const p2 = await b.newPage();
  console.log(
    await p2.evaluate(async (b64) => {
      const img = new Image();
      img.src = 'data:image/png;base64,' + b64;
      await img.decode();
      const c = document.createElement('canvas');
      c.width = img.width;
      c.height = img.height;
      const x = c.getContext('2d')!;
      x.drawImage(img, 0, 0);
      const cols = 120,
        rows = 20;
      const out = [];
      for (let r = 0; r < rows; r++) {
        let line = '';
        for (let k = 0; k < cols; k++) {
          const d = x.getImageData(
            (k * img.width) / cols,
            (r * img.height) / rows,
            img.width / cols,
            img.height / rows,
          ).data;
          let m = 0;
          for (let i = 0; i < d.length; i += 4) m = Math.max(m, d[i]! + d[i + 1]! + d[i + 2]!);
          line += m > 500 ? '#' : m > 200 ? '+' : m > 90 ? '.' : ' ';
        }
        out.push(line);
      }
      return out.join('\n');
    }, shot.toString('base64')),
  );
  await p.close();
}
await b.close();
await h.close();
