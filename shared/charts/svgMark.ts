// A mark as an element of SVG: its tag, attributes and text, for pages and for printed reports alike.
// Must not know colours: whoever paints gives them by tone.
import type { Drawing, Mark, Pattern, Tone } from './drawing.ts';
import { fixed } from './families.ts';

export interface SvgElement {
  tag: 'rect' | 'path' | 'polyline' | 'circle' | 'text';
  attributes: Record<string, string>;
  /** Of texts. */
  content?: string;
}

/** @param paint a colour, or the address of a pattern where there is one */
export function svgMark(mark: Mark, paint: (tone: Tone, pattern?: Pattern) => string): SvgElement {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = mark;
      const place = { x: fixed(x), y: fixed(y), width: fixed(width), height: fixed(height), rx: fixed(radius) };
      return { tag: 'rect', attributes: { ...place, ...filled(mark, paint) } };
    }
    case 'path':
      return { tag: 'path', attributes: { d: mark.path, ...filled(mark, paint) } };
    case 'circle': {
      const place = { cx: fixed(mark.x), cy: fixed(mark.y), r: fixed(mark.radius) };
      return { tag: 'circle', attributes: { ...place, ...filled(mark, paint) } };
    }
    case 'line': {
      const points = mark.points.map(([x, y]) => `${fixed(x)},${fixed(y)}`).join(' ');
      const dash = mark.dash === undefined ? {} : { 'stroke-dasharray': mark.dash === 'dashed' ? '6 4' : '1 4' };
      const stroke = { stroke: paint(mark.tone), 'stroke-width': fixed(mark.strokeWidth), ...dash };
      return { tag: 'polyline', attributes: { points, fill: 'none', 'stroke-linecap': 'round', ...stroke } };
    }
    case 'text': {
      const rim = { 'paint-order': 'stroke', stroke: paint('ground'), 'stroke-width': '4', 'stroke-linejoin': 'round' };
      const attributes = {
        x: fixed(mark.x),
        y: fixed(mark.y),
        'font-size': fixed(mark.textSize),
        'text-anchor': mark.anchor,
        'font-weight': mark.isStrong ? '600' : '400',
        fill: paint(mark.tone),
        ...(mark.hasRim ? rim : {}),
      };
      return { tag: 'text', attributes, content: mark.text };
    }
  }
}

function filled(
  { tone, pattern }: { tone: Tone; pattern?: Pattern },
  paint: (tone: Tone, pattern?: Pattern) => string,
): Record<string, string> {
  if (pattern === 'outline') return { fill: paint('ground'), stroke: paint(tone), 'stroke-width': '1.5' };
  return { fill: pattern === undefined ? paint(tone) : paint(tone, pattern) };
}

export interface UsedPattern {
  tone: Tone;
  pattern: Exclude<Pattern, 'outline'>;
}

/** Each once. */
export function patternsIn({ marks }: Drawing): UsedPattern[] {
  const found = new Map<string, UsedPattern>();
  for (const mark of marks) {
    if (!('pattern' in mark) || mark.pattern === 'outline') continue;
    found.set(`${mark.tone}-${mark.pattern}`, { tone: mark.tone, pattern: mark.pattern });
  }
  return [...found.values()];
}

export const PATTERN_SIZE = 7;

/** What is drawn on the ground of a tile of a pattern, as rectangles: x, y, width, height; and how the tile is turned. */
export const PATTERN_TILES: Readonly<
  Record<UsedPattern['pattern'], { turn: number; rects: readonly (readonly [number, number, number, number])[] }>
> = {
  hatch: { turn: 45, rects: [[0, 0, 3, 7]] },
  backHatch: { turn: -45, rects: [[0, 0, 2, 7]] },
  dots: { turn: 0, rects: [[2, 2, 2.6, 2.6]] },
  bars: { turn: 0, rects: [[0, 0, 7, 3]] },
  grid: {
    turn: 45,
    rects: [
      [0, 0, 2, 7],
      [0, 0, 7, 2],
    ],
  },
};
