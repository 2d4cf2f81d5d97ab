// What a chart needs to speak: words in a language, names for ids, and where rounds lie in time. Shapes, and the asking for names.
import type { FigureData, FigureNames, RoundSpan } from '../wire/answers/figures.ts';
import type { Wording } from '../words/Wording.ts';
import type { Drawing, DrawingSize, FigureTable } from './drawing.ts';

export interface ChartWords {
  wording: Wording;
  names: FigureNames;
  /** Of all rounds that are over, in order. */
  spans: readonly RoundSpan[];
}

/** A figure as a picture and as a table. */
export interface Chart<Data> {
  draw: (data: Data, words: ChartWords, size: DrawingSize) => Drawing;
  table: (data: Data, words: ChartWords) => FigureTable;
}

export type FigureOf<Name extends keyof FigureData> = Omit<FigureData[Name], 'reading'>;

/** The id itself where it has no name. */
export function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

export function roleName({ names }: ChartWords, roleId: string): string {
  return nameIn(names.roles, roleId);
}

/** `F7 Live comet feed` */
export function workName({ names }: ChartWords, workId: string): string {
  const title = names.works[workId]?.title ?? '';
  return title === '' || title === workId ? workId : `${workId} ${title}`;
}

export function typeName({ wording }: ChartWords, type: string): string {
  return wording.wordFor('work', type) ?? type;
}

/** A tick of the game in its round. */
export function placeInRounds({ spans }: ChartWords, tick: number): { round: number; roundTick: number } {
  const span = spans.findLast(({ fromTick }) => fromTick <= tick) ?? spans[0];
  return span === undefined ? { round: 1, roundTick: tick } : { round: span.round, roundTick: tick - span.fromTick };
}

/** A tick of the game as `Round 2, Day 9 14:00`. */
export function momentName(words: ChartWords, tick: number): string {
  const { round, roundTick } = placeInRounds(words, tick);
  return words.wording.say('debrief.when', { round, time: words.wording.dayClock(roundTick) });
}
