// The doorway lets a crowd in one by one and leaves time for everything else between two of them.
import { expect, it } from 'vitest';
import { Doorway } from '../../../server/rooms/Doorway.ts';

it('lets everybody in, in the order of their coming, with other work of the event loop in between', async () => {
  const doorway = new Doorway();
  const happened: string[] = [];
  const tick = (): void => {
    happened.push('tick');
    if (happened.length < 40) setImmediate(tick);
  };
  setImmediate(tick);
  await Promise.all([1, 2, 3, 4, 5].map((who) => doorway.enter().then(() => happened.push(String(who)))));
  expect(happened.filter((what) => what !== 'tick')).toEqual(['1', '2', '3', '4', '5']);
  for (const who of ['2', '3', '4', '5']) expect(happened[happened.indexOf(who) - 1]).toBe('tick');
});
