// The doorway lets a crowd in one by one and leaves time for everything else, as often as they take long.
import { expect, it } from 'vitest';
import { Doorway } from '../../../server/rooms/Doorway.ts';

/** What happens while five come in who take so long each, with other work of the event loop beside it. */
async function comeIn(eachMs: number, sliceMs: number): Promise<string[]> {
  const doorway = new Doorway(sliceMs);
  const happened: string[] = [];
  let isOver = false;
  const tick = (): void => {
    happened.push('tick');
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  const enter = async (who: string): Promise<void> => {
    await doorway.enter();
    happened.push(who);
    const untilMs = performance.now() + eachMs;
    while (performance.now() < untilMs);
  };
  await Promise.all(['1', '2', '3', '4', '5'].map(enter));
  isOver = true;
  return happened;
}

it.each([
  ['who have a turn of their own', 0, 0],
  ['who take longer than there is time', 15, 6],
])('lets everybody in, in the order of their coming, with other work in between: %s', async (_who, eachMs, sliceMs) => {
  const happened = await comeIn(eachMs, sliceMs);
  expect(happened.filter((what) => what !== 'tick')).toEqual(['1', '2', '3', '4', '5']);
  for (const who of ['2', '3', '4', '5']) expect(happened[happened.indexOf(who) - 1]).toBe('tick');
});

it('lets in several together who take little time', async () => {
  const happened = await comeIn(0, 100);
  expect(happened.filter((what) => what !== 'tick')).toEqual(['1', '2', '3', '4', '5']);
  expect(happened.slice(happened.indexOf('1'), happened.indexOf('5'))).not.toContain('tick');
});

it('lets in again who comes after it was empty', async () => {
  const doorway = new Doorway(0);
  await doorway.enter();
  await new Promise((resolve) => setImmediate(resolve));
  await doorway.enter();
  expect(await Promise.all([doorway.enter(), doorway.enter()])).toHaveLength(2);
});
