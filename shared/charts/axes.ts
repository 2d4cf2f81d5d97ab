// The frame of charts over time and amounts: gridlines with their amounts, days or rounds below. Must not draw data.
import type { ChartWords } from './chartWords.ts';
import type { Scale } from './scale.ts';
import { linear } from './scale.ts';
import type { Sheet } from './Sheet.ts';
import { textWidth } from './textBox.ts';

/** Where data are drawn; y grows downwards. */
export interface Plot {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface Stretch {
  fromTick: number;
  toTick: number;
}

const DAY_TICKS = 24;

/** How high a chart is drawn that has no rows. */
export function plotHeight(sheet: Sheet): number {
  const share = sheet.isNarrow ? 0.72 : 0.4;
  return Math.round(Math.max(sheet.textSize * 15, Math.min(sheet.textSize * 26, sheet.width * share)));
}

/** Room for the amounts of an axis. */
export function axisWidth(sheet: Sheet, texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, sheet.textSize))) + sheet.textSize * 0.8);
}

export function drawGrid(
  sheet: Sheet,
  plot: Plot,
  toY: Scale,
  ticks: readonly { value: number; text: string }[],
): void {
  for (const { value, text } of ticks) {
    const y = toY(value);
    sheet.line(
      [
        [plot.x0, y],
        [plot.x1, y],
      ],
      'line',
    );
    sheet.text(plot.x0 - sheet.textSize * 0.5, y + sheet.textSize * 0.35, text, { anchor: 'end', tone: 'mute' });
  }
}

/** What the amounts are, above the plot. */
export function drawAxisTitle(sheet: Sheet, plot: Plot, text: string): void {
  sheet.text(0, plot.y0 - sheet.lineHeight * 0.8, text, { tone: 'mute', widthMax: sheet.width });
}

/** Days of a round, or the rounds of a game. @returns from ticks to places */
export function drawTime(sheet: Sheet, plot: Plot, stretch: Stretch, words: ChartWords): Scale {
  const toX = linear(stretch.fromTick, stretch.toTick, plot.x0, plot.x1);
  const inside = words.spans.filter(({ fromTick, toTick }) => fromTick < stretch.toTick && toTick > stretch.fromTick);
  sheet.line(
    [
      [plot.x0, plot.y1],
      [plot.x1, plot.y1],
    ],
    'mute',
  );
  const y = plot.y1 + sheet.lineHeight;
  if (inside.length > 1) drawRounds(sheet, plot, toX, inside, words, y);
  else drawDays(sheet, plot, toX, stretch, words, y);
  return toX;
}

function drawRounds(
  sheet: Sheet,
  plot: Plot,
  toX: Scale,
  spans: ChartWords['spans'],
  { wording }: ChartWords,
  y: number,
): void {
  for (const { round, fromTick, toTick } of spans) {
    const x0 = toX(fromTick);
    const x1 = toX(toTick);
    if (fromTick > (spans[0]?.fromTick ?? 0)) {
      sheet.line(
        [
          [x0, plot.y0],
          [x0, plot.y1 + sheet.textSize * 0.6],
        ],
        'mute',
        1,
        'dotted',
      );
    }
    const look = { anchor: 'middle', tone: 'mute', widthMax: x1 - x0 } as const;
    sheet.text((x0 + x1) / 2, y, wording.say('debrief.round', { round }), look);
  }
}

function drawDays(
  sheet: Sheet,
  plot: Plot,
  toX: Scale,
  { fromTick, toTick }: Stretch,
  { wording }: ChartWords,
  y: number,
): void {
  const days = Math.ceil((toTick - fromTick) / DAY_TICKS);
  const room = toX(fromTick + DAY_TICKS) - toX(fromTick);
  const every = [1, 2, 5, 10].find((count) => count * room > sheet.textSize * 2.2) ?? 20;
  for (let day = 1; day <= days; day++) {
    const x = toX(fromTick + (day - 1) * DAY_TICKS);
    const isNamed = day === 1 || day % every === 0;
    sheet.line(
      [
        [x, plot.y1],
        [x, plot.y1 + sheet.textSize * (isNamed ? 0.4 : 0.2)],
      ],
      'mute',
    );
    const text = day === 1 ? wording.say('chart.day', { day }) : String(day);
    if (isNamed) sheet.text(x, y, text, { anchor: day === 1 ? 'start' : 'middle', tone: 'mute' });
  }
}
