// What is on the wall, by kind, and in pages for a screen that nobody scrolls. Pure.
import type { TakeawayView } from '../../../../shared/sim/views/types.ts';
import { TAKEAWAY_KINDS, type TakeawayKind } from './takeawayKinds.ts';

export type WallColumns = Record<TakeawayKind, TakeawayView[]>;

/** In the order of writing. */
export function wallColumns(wall: Readonly<Record<string, TakeawayView>>): WallColumns {
  const sorted = Object.values(wall).sort((a, b) => a.order - b.order);
  const of = (kind: TakeawayKind): TakeawayView[] => sorted.filter((takeaway) => takeaway.kind === kind);
  return { start: of('start'), stop: of('stop'), continue: of('continue') };
}

/** At least one page; a slip that is longer than a page has one to itself. */
export function wallPages(columns: WallColumns, linesPerPage: number, signsPerLine: number): WallColumns[] {
  const paged = TAKEAWAY_KINDS.map((kind) => pagesOf(columns[kind], linesPerPage, signsPerLine));
  const count = Math.max(1, ...paged.map(({ length }) => length));
  const [start = [], stop = [], goOn = []] = paged;
  return Array.from({ length: count }, (_, page) => ({
    start: start[page] ?? [],
    stop: stop[page] ?? [],
    continue: goOn[page] ?? [],
  }));
}

function pagesOf(list: readonly TakeawayView[], linesPerPage: number, signsPerLine: number): TakeawayView[][] {
  const pages: TakeawayView[][] = [];
  let linesLeft = 0;
  for (const takeaway of list) {
    const lines = linesOf(takeaway, signsPerLine);
    const last = pages.at(-1);
    if (last === undefined || lines > linesLeft) {
      pages.push([takeaway]);
      linesLeft = linesPerPage - lines;
    } else {
      last.push(takeaway);
      linesLeft -= lines;
    }
  }
  return pages;
}

/** With a line for whose it is. */
const linesOf = ({ text, step }: TakeawayView, signsPerLine: number): number =>
  1 + Math.ceil(text.length / signsPerLine) + Math.ceil(step.length / signsPerLine);
