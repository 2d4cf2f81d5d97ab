// Rows of bars with their names, amounts and a key, for charts that compare. Must not know figures.
import type { Pattern, Tone } from './drawing.ts';
import { linear } from './scale.ts';
import type { Sheet } from './Sheet.ts';
import { textWidth } from './textBox.ts';

export interface KeyEntry {
  name: string;
  tone: Tone;
  pattern?: Pattern;
  /** Drawn instead of a bit of bar. */
  dot?: (x: number, y: number, radius: number) => string;
}

export interface BarPart {
  value: number;
  tone: Tone;
  pattern?: Pattern;
  /** Shown in the bar where there is room. */
  text?: string;
}

export interface BarRow {
  title: string;
  parts: readonly BarPart[];
  /** Behind the bar. */
  note: string;
  isStrong?: boolean;
  id?: string;
  label?: string;
}

/** What tones and patterns stand for, in lines. @returns where it ends */
export function drawKey(sheet: Sheet, top: number, entries: readonly KeyEntry[]): number {
  const { textSize, lineHeight } = sheet;
  let x = 0;
  let y = top;
  for (const { name, tone, pattern, dot } of entries) {
    const sample = textSize * 1.3;
    const width = sample + textSize * 0.5 + textWidth(name, textSize);
    if (x > 0 && x + width > sheet.width) {
      x = 0;
      y += lineHeight;
    }
    if (dot === undefined) {
      sheet.rect({ x, y: y + lineHeight * 0.16, width: sample, height: lineHeight * 0.62 }, tone, pattern);
    } else sheet.path(dot(x + sample / 2, y + lineHeight / 2, textSize * 0.4), tone, pattern);
    const look = { widthMax: sheet.width - x - sample - textSize * 0.5 };
    sheet.text(x + sample + textSize * 0.5, y + lineHeight * 0.72, name, look);
    x += width + textSize * 1.2;
  }
  return y + lineHeight;
}

/** @param max the amount that is as long as the room; @returns where they end */
export function drawRows(sheet: Sheet, top: number, rows: readonly BarRow[], max: number): number {
  const { textSize, lineHeight, width, isNarrow } = sheet;
  const noteRoom = Math.max(0, ...rows.map(({ note }) => textWidth(note, textSize))) + textSize * 0.6;
  const longest = Math.max(0, ...rows.map(({ title, isStrong }) => textWidth(title, textSize, isStrong)));
  const titleRoom = isNarrow ? 0 : Math.min(width * 0.36, longest + textSize);
  const x0 = titleRoom;
  const toX = linear(0, Math.max(1, max), x0, Math.max(x0 + textSize * 4, width - noteRoom));
  const barHeight = Math.round(textSize * 1.5);
  let y = top;
  for (const row of rows) {
    if (isNarrow) y += lineHeight;
    const middle = y + barHeight / 2 + textSize * 0.35;
    drawTitle(sheet, row, isNarrow ? y - lineHeight * 0.22 : middle, isNarrow ? width : titleRoom - textSize * 0.5);
    const end = drawParts(sheet, row, { x0, y, barHeight }, toX);
    sheet.text(end + textSize * 0.5, middle, row.note, { tone: 'mute' });
    y += barHeight + Math.round(textSize * 0.6);
  }
  return y;
}

function drawTitle(sheet: Sheet, { title, isStrong = false, id, label }: BarRow, y: number, widthMax: number): void {
  const signed = { ...(id && { id }), ...(label && { label }) };
  sheet.text(0, y, title, { widthMax, isStrong, tone: isStrong ? 'bright' : 'text', ...signed });
}

function drawParts(
  sheet: Sheet,
  { parts }: BarRow,
  { x0, y, barHeight }: { x0: number; y: number; barHeight: number },
  toX: (value: number) => number,
): number {
  let sum = 0;
  let x = x0;
  for (const { value, tone, pattern, text } of parts) {
    sum += value;
    const next = toX(sum);
    sheet.rect({ x, y, width: Math.max(0, next - x - 1), height: barHeight }, tone, pattern);
    if (text !== undefined && textWidth(text, sheet.textSize) + sheet.textSize * 0.6 < next - x) {
      const look = pattern === undefined ? { tone: 'ground' as const } : { tone: 'bright' as const, hasRim: true };
      sheet.text((x + next) / 2, y + barHeight / 2 + sheet.textSize * 0.35, text, { anchor: 'middle', ...look });
    }
    x = next;
  }
  return x;
}
