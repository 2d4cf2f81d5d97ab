// Flags on the timeline: moments and bookmarks in order of time, laid in few rows so that no two titles meet. Pure.
import type { FiguresAnswer } from '../../../net/figuresApi.ts';
import { tickAt } from '../reader.ts';

export interface StripFlag {
  id: string;
  kind: 'moment' | 'bookmark';
  /** Kind of the moment, or the bookmark's own text. */
  text: string;
  /** Of the whole game. */
  tick: number;
}

export interface LaidFlag extends StripFlag {
  title: string;
  /** 0 = the lowest; −1 = there was no room for its title. */
  row: number;
  /** Its title stands left of it, so that it does not leave the strip. */
  isTurned: boolean;
}

export const FLAG_ROWS = 3;
/** Mean breadth of a letter with its gap, in pixels, and of an icon with its gaps. */
const LETTER_PX = 7.2;
const ICON_PX = 40;

export function stripFlags({ moments, bookmarks, spans, round }: FiguresAnswer): StripFlag[] {
  const isMeant = (of: { round: number }): boolean =>
    (round === 0 || of.round === round) && spans.some((span) => span.round === of.round);
  const flags: StripFlag[] = [
    ...moments.filter(isMeant).map(({ kind, round: of, roundTick }): StripFlag => ({
      id: `${of} ${kind}`,
      kind: 'moment',
      text: kind,
      tick: tickAt(spans, of, roundTick),
    })),
    ...bookmarks.filter(isMeant).map(({ id, round: of, roundTick, text }): StripFlag => ({
      id,
      kind: 'bookmark',
      text,
      tick: tickAt(spans, of, roundTick),
    })),
  ];
  return flags.sort((a, b) => a.tick - b.tick);
}

interface StripSpace {
  fromTick: number;
  toTick: number;
  widthPx: number;
}

/** Each takes the lowest row that is free where it stands. */
export function layFlags(
  flags: readonly (StripFlag & { title: string })[],
  { fromTick, toTick, widthPx }: StripSpace,
): LaidFlag[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: FLAG_ROWS }, () => []);
  return flags.map((flag) => {
    const x = ((flag.tick - fromTick) / Math.max(1, toTick - fromTick)) * widthPx;
    const breadth = flag.title.length * LETTER_PX + ICON_PX;
    const isTurned = x + breadth > widthPx;
    const from = isTurned ? x - breadth : x;
    const room = { from, to: from + breadth };
    const row =
      from < 0 ? -1 : taken.findIndex((list) => list.every((one) => one.to <= room.from || one.from >= room.to));
    taken[row]?.push(room);
    return { ...flag, row, isTurned };
  });
}
