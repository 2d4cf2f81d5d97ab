// A drawing of shared/charts as SVG in a printed page: light palette, every text escaped, nothing that is loaded.
// Must not be given ids that other drawings of the page have.
import type { Drawing, Pattern, Tone } from '../../shared/charts/drawing.ts';
import { PATTERN_SIZE, PATTERN_TILES, patternsIn, type SvgElement, svgMark } from '../../shared/charts/svgMark.ts';
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
  const patterns = patternsIn(drawing).map(({ tone, pattern }) => {
    const { turn, rects } = PATTERN_TILES[pattern];
    const tile = rects.map(([x, y, w, h]) => rect(x, y, w, h, PRINT_COLOURS[tone])).join('');
    const place = `width="${PATTERN_SIZE}" height="${PATTERN_SIZE}" patternUnits="userSpaceOnUse"`;
    const ground = rect(0, 0, PATTERN_SIZE, PATTERN_SIZE, PRINT_COLOURS.track);
    const id = escaped(idOf(tone, pattern));
    return `<pattern id="${id}" ${place} patternTransform="rotate(${turn})">${ground}${tile}</pattern>`;
  });
  const marks = drawing.marks.map((mark) => elementText(svgMark(mark, paint)));
  const fonts = `font-family="${FONTS}"`;
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" ${size} ${fonts} role="img" aria-label="${escaped(title)}">`;
  return `${open}<defs>${patterns.join('')}</defs>${marks.join('')}</svg>`;
}

const rect = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;

function elementText({ tag, attributes, content }: SvgElement): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  const open = `<${tag} ${written.join(' ')}`;
  return content === undefined ? `${open}/>` : `${open}>${escaped(content)}</${tag}>`;
}
