// The screen stays on while it should: asked again whenever the page is back, let go when it is hidden or the round is over.
import { beforeEach, expect, it } from 'vitest';
import { keepAwake } from '../../../client/model/keepAwake.ts';

/** How many locks are held now, and how often one was asked for. */
let held = 0;
let asked = 0;
let isRefused = false;
let page: EventTarget & { visibilityState: DocumentVisibilityState };

const locks = {
  request: () => {
    asked += 1;
    if (isRefused) return Promise.reject(new Error('the battery is low'));
    held += 1;
    let isHeld = true;
    const release = (): Promise<void> => {
      if (isHeld) held -= 1;
      isHeld = false;
      return Promise.resolve();
    };
    return Promise.resolve({ release });
  },
};
async function show(visibilityState: DocumentVisibilityState): Promise<void> {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
  await settled();
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const begin = (): (() => void) => keepAwake(locks, page);

beforeEach(() => {
  [held, asked, isRefused] = [0, 0, false];
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
});

it('holds one lock, lets go while the page is hidden, asks again when it is back', async () => {
  const end = begin();
  await settled();
  expect([held, asked]).toEqual([1, 1]);
  await show('hidden');
  expect(held).toBe(0);
  await show('visible');
  await show('visible');
  expect([held, asked]).toEqual([1, 3]);
  end();
  expect(held).toBe(0);
  await show('visible');
  expect(asked).toBe(3);
});

it('lets go of a lock that comes when nobody wants it any more', async () => {
  begin()();
  await settled();
  expect([held, asked]).toEqual([0, 1]);
});

it('asks again after it was refused, and does without where there is none', async () => {
  isRefused = true;
  const end = begin();
  await settled();
  isRefused = false;
  await show('visible');
  expect(held).toBe(1);
  end();
  keepAwake(undefined, page)();
});
