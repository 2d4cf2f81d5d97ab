// The wall of take-aways: by kind in the order of writing, and in pages that lose nothing.
import { expect, it } from 'vitest';
import type { TakeawayView } from '../../../../../shared/sim/views/types.ts';
import { TAKEAWAY_KINDS } from '../../../../../client/screens/debrief/takeaways/takeawayKinds.ts';
import { wallColumns, wallPages } from '../../../../../client/screens/debrief/takeaways/wallPages.ts';

function slip(order: number, kind: string, text: string, step = ''): TakeawayView {
  return { id: `t${order}`, seatId: 's1', roleId: 'lead', kind, text, step, order };
}

const byId = (list: readonly TakeawayView[]): Record<string, TakeawayView> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

it('stands by kind, in the order of writing', () => {
  const columns = wallColumns(byId([slip(3, 'stop', 'c'), slip(1, 'start', 'a'), slip(2, 'stop', 'b')]));
  expect(TAKEAWAY_KINDS.map((kind) => columns[kind].map(({ text }) => text).join(''))).toEqual(['a', 'bc', '']);
});

it('is one page when nobody has written', () => {
  expect(wallPages(wallColumns({}), 10, 20)).toEqual([{ start: [], stop: [], continue: [] }]);
});

it('turns to another page when a column is full, and shows each slip once', () => {
  const list = Array.from({ length: 9 }, (_, order) => slip(order, order < 6 ? 'start' : 'stop', 'x'.repeat(40), 'y'));
  const pages = wallPages(wallColumns(byId(list)), 10, 20);
  expect(pages.map((page) => TAKEAWAY_KINDS.map((kind) => page[kind].length))).toEqual([
    [2, 2, 0],
    [2, 1, 0],
    [2, 0, 0],
  ]);
  const shown = pages.flatMap((page) => TAKEAWAY_KINDS.flatMap((kind) => page[kind].map(({ id }) => id)));
  expect(new Set(shown).size).toBe(9);
});

it('gives a slip that is longer than a page a page of its own', () => {
  const list = [slip(0, 'start', 'short'), slip(1, 'start', 'x'.repeat(200)), slip(2, 'start', 'short')];
  expect(wallPages(wallColumns(byId(list)), 6, 20).map((page) => page.start.length)).toEqual([1, 1, 1]);
});
