// Cumulative flow: what has been done, and what stands in each column of the board, as bands over time, named at their end.
import { axisWidth, drawAxisTitle, drawGrid, drawTime, plotHeight, type Plot } from '../axes.ts';
import { momentName, nameIn, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import type { Pattern, Tone } from '../drawing.ts';
import { fixed } from '../families.ts';
import { linear, roundTicks, type Scale } from '../scale.ts';
import { Sheet } from '../Sheet.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../textBox.ts';

type Data = FigureOf<'cumulativeFlow'>;

interface Band {
  name: string;
  counts: readonly number[];
  tone: Tone;
  pattern?: Pattern;
}

/** Neighbours differ by tone and by pattern. */
const LOOKS: readonly { tone: Tone; pattern?: Pattern }[] = [
  { tone: 'voice' },
  { tone: 'failure', pattern: 'hatch' },
  { tone: 'value' },
  { tone: 'change', pattern: 'dots' },
  { tone: 'improvement' },
  { tone: 'toil', pattern: 'bars' },
];

/** From the bottom up: what is done, then the board from its end to its beginning. */
function bandsOf({ left, columns }: Data, { wording, names }: ChartWords): Band[] {
  const shown = columns.filter(({ counts }) => counts.some((count) => count > 0));
  const onBoard = shown.map(({ columnId, counts }, position): Band => {
    const look = LOOKS[position % LOOKS.length] ?? { tone: 'toil' };
    return { name: nameIn(names.columns, columnId), counts, ...look };
  });
  return [{ name: wording.say('chart.done'), counts: left, tone: 'track' }, ...onBoard.reverse()];
}

export const cumulativeFlowChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const bands = bandsOf(data, words);
    const highest = Math.max(1, ...data.arrived);
    const ticks = roundTicks(highest, 4).map((value) => ({ value, text: wording.number(value, 0) }));
    const labels = bands.map(({ name, counts }) => `${name} ${wording.number(counts.at(-1) ?? 0, 0)}`);
    const labelRoom = Math.min(
      sheet.width * 0.34,
      Math.max(...labels.map((text) => textWidth(text, sheet.textSize))) + sheet.textSize * 1.6,
    );
    const height = plotHeight(sheet);
    const plot: Plot = {
      x0: axisWidth(
        sheet,
        ticks.map(({ text }) => text),
      ),
      x1: sheet.width - labelRoom,
      y0: sheet.lineHeight * 1.6,
      y1: height - sheet.lineHeight * 1.6,
    };
    const toY = linear(0, ticks.at(-1)?.value ?? highest, plot.y1, plot.y0);
    drawAxisTitle(sheet, plot, wording.say('chart.pieces'));
    drawGrid(sheet, plot, toY, ticks);
    const stretch = { fromTick: data.ticks[0] ?? 0, toTick: data.ticks.at(-1) ?? 1 };
    const toX = drawTime(sheet, plot, stretch, words);
    drawBands(sheet, plot, data.ticks, bands, labels, toX, toY);
    return sheet.drawing(wording.say('chart.title.cumulativeFlow'), height);
  },

  table: (data, words) => {
    const { wording } = words;
    const bands = bandsOf(data, words);
    const columns = bands.map(({ name }) => ({ title: name, isNumber: true })).reverse();
    const daily = data.ticks.flatMap((tick, position) =>
      position % 24 === 0 || position === data.ticks.length - 1 ? [{ tick, position }] : [],
    );
    return {
      columns: [{ title: wording.say('chart.when'), isNumber: false }, ...columns],
      rows: daily.map(({ tick, position }) => [
        momentName(words, tick),
        ...bands.map(({ counts }) => wording.number(counts[position] ?? 0, 0)).reverse(),
      ]),
    };
  },
};

function drawBands(
  sheet: Sheet,
  plot: Plot,
  ticks: readonly number[],
  bands: readonly Band[],
  labels: readonly string[],
  toX: Scale,
  toY: Scale,
): void {
  let below: readonly number[] = ticks.map(() => 0);
  const ends: { item: { text: string; band: Band }; wished: number }[] = [];
  for (const [position, band] of bands.entries()) {
    const floor = below;
    const above = ticks.map((_, at) => (floor[at] ?? 0) + (band.counts[at] ?? 0));
    const upper = ticks.map((tick, at) => `${fixed(toX(tick))} ${fixed(toY(above[at] ?? 0))}`);
    const lower = ticks.map((tick, at) => `${fixed(toX(tick))} ${fixed(toY(floor[at] ?? 0))}`).reverse();
    sheet.path(`M${[...upper, ...lower].join('L')}Z`, band.tone, band.pattern);
    sheet.line(
      ticks.map((tick, at) => [toX(tick), toY(above[at] ?? 0)] as const),
      'ground',
      1,
    );
    const middle = ((above.at(-1) ?? 0) + (floor.at(-1) ?? 0)) / 2;
    ends.push({ item: { text: labels[position] ?? '', band }, wished: toY(middle) });
    below = above;
  }
  const { textSize, lineHeight } = sheet;
  for (const { item, wished, at } of spread(ends, lineHeight, plot.y0, plot.y1)) {
    const x = plot.x1 + textSize;
    const isDone = item.band === bands[0];
    sheet.line(
      [
        [plot.x1, wished],
        [plot.x1 + textSize * 0.4, wished],
        [x, at],
      ],
      isDone ? 'mute' : item.band.tone,
      1.5,
    );
    sheet.text(x + textSize * 0.3, at + textSize * 0.35, item.text, { widthMax: sheet.width - x - textSize * 0.3 });
  }
}
