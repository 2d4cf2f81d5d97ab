// A drawing in the making: collects marks, knows where texts stand, and keeps new ones from covering them.
// Must not know figures.
import type { Drawing, DrawingSize, Mark, Pattern, TextMark, Tone } from './drawing.ts';
import { isOverlapping, shorten, textBox, type Box } from './textBox.ts';

export interface TextLook {
  tone?: Tone;
  anchor?: TextMark['anchor'];
  isStrong?: boolean;
  hasRim?: boolean;
  /** Longer texts are cut. */
  widthMax?: number;
  /** In text sizes. */
  scale?: number;
  id?: string;
  label?: string;
}

/** Where a text may stand: its anchor, on the baseline. */
export interface Spot {
  x: number;
  y: number;
  anchor: TextMark['anchor'];
}

interface Signed {
  id?: string;
  label?: string;
}

export class Sheet {
  readonly width: number;
  readonly textSize: number;
  /** From one line of text to the next. */
  readonly lineHeight: number;
  readonly marks: Mark[] = [];
  readonly #boxes: Box[] = [];

  constructor({ width, textSize }: DrawingSize) {
    this.width = width;
    this.textSize = textSize;
    this.lineHeight = Math.round(textSize * 1.4);
  }

  /** Too narrow for names beside bars. */
  get isNarrow(): boolean {
    return this.width < this.textSize * 40;
  }

  rect(
    box: { x: number; y: number; width: number; height: number },
    tone: Tone,
    pattern?: Pattern,
    signed: Signed = {},
  ) {
    if (box.width <= 0 || box.height <= 0) return;
    this.marks.push({ kind: 'rect', ...box, tone, ...(pattern && { pattern }), ...signed });
  }

  path(path: string, tone: Tone, pattern?: Pattern, signed: Signed = {}): void {
    this.marks.push({ kind: 'path', path, tone, ...(pattern && { pattern }), ...signed });
  }

  line(points: readonly (readonly [number, number])[], tone: Tone, strokeWidth = 1, dash?: 'dashed' | 'dotted'): void {
    if (points.length < 2) return;
    this.marks.push({ kind: 'line', points, tone, strokeWidth, ...(dash && { dash }) });
  }

  circle(x: number, y: number, radius: number, tone: Tone, pattern?: Pattern, signed: Signed = {}): void {
    this.marks.push({ kind: 'circle', x, y, radius, tone, ...(pattern && { pattern }), ...signed });
  }

  /** For texts whose place is kept free for them: false where another text stands already, and then it is left out. */
  text(x: number, y: number, text: string, look: TextLook = {}): boolean {
    return this.place(text, [{ x, y, anchor: look.anchor ?? 'start' }], look) !== null;
  }

  /** Puts a text at the first spot that is free and on the sheet. @returns null where none is */
  place(text: string, spots: readonly Spot[], look: TextLook = {}): Spot | null {
    const textSize = this.textSize * (look.scale ?? 1);
    const isStrong = look.isStrong ?? false;
    const shown = look.widthMax === undefined ? text : shorten(text, look.widthMax, textSize, isStrong);
    if (shown === '') return null;
    for (const spot of spots) {
      const mark = { ...spot, text: shown, textSize, isStrong, hasRim: look.hasRim ?? false };
      const box = textBox(mark);
      if (box.x0 < 0 || box.x1 > this.width || box.y0 < 0 || !this.isFree(box)) continue;
      this.#boxes.push(box);
      const { id, label } = look;
      this.marks.push({ kind: 'text', tone: look.tone ?? 'text', ...mark, ...(id && { id }), ...(label && { label }) });
      return spot;
    }
    return null;
  }

  isFree(box: Box): boolean {
    return !this.#boxes.some((taken) => isOverlapping(taken, box));
  }

  /** Keeps texts away from a place. */
  reserve(box: Box): void {
    this.#boxes.push(box);
  }

  drawing(title: string, height: number): Drawing {
    return { width: this.width, height: Math.ceil(height), title, marks: this.marks };
  }
}
