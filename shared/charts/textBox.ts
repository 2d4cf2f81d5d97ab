// How much room a text takes, guessed from its letters and a little too large, since nothing can be measured here.
// Must not place anything.
import type { TextMark } from './drawing.ts';

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Widths in text sizes. */
const NARROW = /[iljtfrI.,:;'’|!()[\] ·/-]/u;
const WIDE = /[mwMWOQ%@€–—…]/u;
const CAPITAL = /[\p{Lu}×]/u;
const NARROW_WIDTH = 0.36;
const WIDE_WIDTH = 0.92;
const CAPITAL_WIDTH = 0.72;
const USUAL_WIDTH = 0.58;
const STRONG_FACTOR = 1.06;
const ASCENT = 0.8;
const DESCENT = 0.24;

export function textWidth(text: string, textSize: number, isStrong = false): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * textSize * (isStrong ? STRONG_FACTOR : 1);
}

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return NARROW_WIDTH;
  if (WIDE.test(letter)) return WIDE_WIDTH;
  return CAPITAL.test(letter) ? CAPITAL_WIDTH : USUAL_WIDTH;
}

export function textBox({ x, y, text, textSize, anchor, isStrong }: Omit<TextMark, 'kind' | 'tone'>): Box {
  const width = textWidth(text, textSize, isStrong);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, y0: y - ASCENT * textSize, x1: x0 + width, y1: y + DESCENT * textSize };
}

export function isOverlapping(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** As much of a text as fits, with dots where something is missing; '' when not even a few letters fit. */
export function shorten(text: string, widthMax: number, textSize: number, isStrong = false): string {
  if (textWidth(text, textSize, isStrong) <= widthMax) return text;
  for (let length = text.length - 1; length > 2; length--) {
    const short = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(short, textSize, isStrong) <= widthMax) return short;
  }
  return '';
}

/** A text in lines that fit; words are not broken. */
export function linesOf(text: string, widthMax: number, textSize: number, isStrong = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, textSize, isStrong) > widthMax) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
