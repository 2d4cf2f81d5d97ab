// The peer of our pages: nothing but the graphics library of the same build, with moving rectangles. Served beside our pages, so
// that it comes over the same slow network.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PAGES_DIR } from '../../../http/pages.ts';

const PATH = '/bare-page';

/** @param moving rectangles; `window.firstFrameMs` says when they were first drawn */
export async function openBarePage(page: Page, url: string, moving: number): Promise<void> {
  const library = readdirSync(join(PAGES_DIR, 'assets')).find((name) => /^phaser-[^.]+\.js$/.test(name));
  if (library === undefined) throw new Error('the pages are not built');
  await page.route(`**${PATH}`, (route) => route.fulfill({ contentType: 'text/html', body: html(library, moving) }));
  await page.goto(`${url}${PATH}`);
}

const html = (
  library: string,
  moving: number,
): string => `<!doctype html><title>bare</title><body><script type="module">
import * as all from '/assets/${library}';
const { Game, Scene, CANVAS } = Object.values(all).find((one) => one && one.Game);
class Moving extends Scene {
  create() {
    this.cards = Array.from({ length: ${moving} }, (_, k) =>
      this.add.graphics({ x: (k % 10) * 140 + 70, y: Math.floor(k / 10) * 90 + 60 })
        .fillStyle(0x3388aa).fillRect(-60, -30, 120, 60));
    this.game.events.once('postrender', () => { window.firstFrameMs = performance.now(); });
  }
  update(time) {
    this.cards.forEach((card, k) => { card.x = (k % 10) * 140 + 70 + 30 * Math.sin(time / 300 + k); });
  }
}
new Game({ type: CANVAS, width: 1440, height: 800, scene: Moving, banner: false, audio: { noAudio: true } });
</script>`;
