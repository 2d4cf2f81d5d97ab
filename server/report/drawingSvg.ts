// A drawing of shared/charts as SVG in a printed page: light palette, every text escaped, nothing that is loaded.
// Must not be given ids that other drawings of the page have.
import type { Drawing, Pattern, Tone } from '../../shared/charts/drawing.ts';
import { fixed } from '../../shared/charts/families.ts';
import {
  PATTERN_SIZE,
  PATTERN_TILES,
  patternsIn,
  type SvgElement,
  svgMark,
  type UsedPattern,
} from '../../shared/charts/svgMark.ts';
import { escaped } from './page/markup.ts';

/** Dark enough on white to be read, and to stay apart in grey. */
const PRINT_COLOURS: Readonly<Record<Tone, string>> = {
  ground: '#ffffff',
  track: '#e9ece9',
  line: '#c3cac7',
  mute: '#4e585a',
  text: '#182226',
  bright: '#0b1114',
  failure: '#a3234a',
  voice: '#6a3aa3',
  value: '#1f4fa8',
  change: '#00727c',
  improvement: '#676b00',
  toil: '#6b6d6a',
  go: '#0a6149',
  warn: '#7a4e00',
  crit: '#b0261a',
  paper: '#8a5a00',
};

/** As wide as those that the room for texts is reckoned by, or narrower. */
const FONTS = "Archivo Variable, Archivo, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** @param name of this drawing on its page, letters and digits */
export function drawingSvg(drawing: Drawing, name: string): string {
  const { width, height, title } = drawing;
  const idOf = (tone: Tone, pattern: Pattern): string => `${name}-${tone}-${pattern}`;
  const paint = (tone: Tone, pattern?: Pattern): string =>
    pattern === undefined ? PRINT_COLOURS[tone] : `url(#${idOf(tone, pattern)})`;
  const patterns = patternsIn(drawing).map(({ tone, pattern }) =>
    stripes(idOf(tone, pattern), pattern, PRINT_COLOURS[tone], PRINT_COLOURS.track),
  );
  const marks = drawing.marks.map((mark) => elementText(svgMark(mark, paint)));
  const fonts = `font-family="${FONTS}"`;
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" ${size} ${fonts} role="img" aria-label="${escaped(title)}">`;
  return `${open}<defs>${patterns.join('')}</defs>${marks.join('')}</svg>`;
}

/**
 * A pattern as a gradient that repeats itself: on paper it stays lines. Tiles become pictures when a page is printed, one for
 * each bar, and the file some ten times as large; so what is no stripes on screens is stripes here too.
 */
function stripes(id: string, pattern: UsedPattern['pattern'], colour: string, ground: string): string {
  const { turn, rects } = PATTERN_TILES[pattern];
  const [, , width = PATTERN_SIZE, height = PATTERN_SIZE] = rects[0] ?? [];
  const isLying = width === PATTERN_SIZE;
  const share = (isLying ? height : width) / PATTERN_SIZE;
  const angle = ((turn + (isLying ? 90 : 0)) * Math.PI) / 180;
  const end = `x2="${fixed(PATTERN_SIZE * Math.cos(angle))}" y2="${fixed(PATTERN_SIZE * Math.sin(angle))}"`;
  const stop = (offset: number, stopColour: string): string =>
    `<stop offset="${offset.toFixed(2)}" stop-color="${stopColour}"/>`;
  const stops = [stop(0, colour), stop(share, colour), stop(share, ground), stop(1, ground)];
  const place = `gradientUnits="userSpaceOnUse" spreadMethod="repeat" x1="0" y1="0" ${end}`;
  return `<linearGradient id="${escaped(id)}" ${place}>${stops.join('')}</linearGradient>`;
}

function elementText({ tag, attributes, content }: SvgElement): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  const open = `<${tag} ${written.join(' ')}`;
  return content === undefined ? `${open}/>` : `${open}>${escaped(content)}</${tag}>`;
}
