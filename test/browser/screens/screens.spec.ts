// Every screen at every size that we support: nothing scrolls sideways, no text leaves its box, no page complains.
// How the control room's parts lie beside each other is the matter of its own tests.
import { expect, type ViewportSize } from '@playwright/test';
import { type Kind, STOPS, Tour } from '../Tour.ts';
import { test } from '../withServer.ts';
import { layoutFaults } from './layoutFaults.ts';

const LARGE: ViewportSize[] = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
];
const SMALL: ViewportSize[] = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
const LOOKS: { kind: Kind; name: string; sizes: ViewportSize[] }[] = [
  { kind: 'laptop', name: 'a player’s page', sizes: LARGE },
  { kind: 'phone', name: 'a player’s phone', sizes: SMALL },
  { kind: 'console', name: 'the facilitator’s page', sizes: [...LARGE, ...SMALL] },
  { kind: 'screen', name: 'the big screen', sizes: [{ width: 1920, height: 1080 }] },
];

let tour: Tour;
// The first test, and the first one after a failure, goes the whole way to its stop.
test.describe.configure({ timeout: 120_000 });

test.beforeAll(async ({ browser, url }) => {
  tour = await Tour.begin(browser, url);
});
test.afterAll(() => tour.end());

for (const stop of STOPS) {
  test.describe(stop, () => {
    for (const { kind, name, sizes } of LOOKS) {
      for (const size of sizes) {
        test(`fits ${name} of ${size.width} × ${size.height}`, async () => {
          const page = await tour.at(stop, kind);
          await page.setViewportSize(size);
          await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
        });
      }
    }
  });
}

test('no page complained on the way', async () => {
  await tour.at('improve', 'laptop');
  expect(tour.complaints).toEqual([]);
});

test('a page on which something does not fit is found out', async ({ page }) => {
  await page.setContent(`<button style="width: 60px">Unterbrechungsfreiheit</button> <button>Go</button>
    <p style="width: 60px; overflow: hidden; text-overflow: ellipsis">Unterbrechungsfreiheit</p>`);
  expect(await page.evaluate(layoutFaults)).toEqual([
    expect.stringContaining('<button> “Unterbrechungsfreiheit” needs'),
    expect.stringContaining('<p> “Unterbrechungsfreiheit” needs'),
  ]);
  await page.setContent(
    `<select style="width: 90px"><option>as is</option><option>erst das Lauteste</option></select>`,
  );
  expect(await page.evaluate(layoutFaults)).toEqual([expect.stringContaining('<select> “erst das Lauteste” needs')]);
  await page.setContent('<body style="margin: 0"><div style="width: 3000px">wide</div></body>');
  expect(await page.evaluate(layoutFaults)).toEqual(['the page is 3000 wide in a window of 1280']);
});
