// Toil and hidden work: what share of each role's busy time they took, and how much open work was on nobody's board over time.
import { axisWidth, drawAxisTitle, drawGrid, drawTime, type Plot } from '../axes.ts';
import { roleName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import { fixed } from '../families.ts';
import { drawKey, drawRows, type BarRow } from '../rows.ts';
import { linear, roundTicks } from '../scale.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'toilAndHidden'>;

const TOIL = { tone: 'toil' } as const;
const HIDDEN = { tone: 'voice', pattern: 'hatch' } as const;

export const toilAndHiddenChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const top = drawKey(sheet, 0, [
      { name: wording.say('chart.toil'), ...TOIL },
      { name: wording.say('chart.hidden'), ...HIDDEN },
    ]);
    const rows = data.roles.flatMap(({ roleId, toilPerMille, hiddenPerMille }): BarRow[] => [
      {
        title: roleName(words, roleId),
        parts: [{ value: toilPerMille, ...TOIL }],
        note: wording.perMille(toilPerMille),
      },
      ...(hiddenPerMille === 0
        ? []
        : [{ title: '', parts: [{ value: hiddenPerMille, ...HIDDEN }], note: wording.perMille(hiddenPerMille) }]),
    ]);
    const end = drawRows(sheet, top + sheet.textSize * 0.6, rows, 1000);
    const bottom = drawHidden(sheet, data, words, end + sheet.lineHeight * 0.6);
    return sheet.drawing(wording.say('chart.title.toilAndHidden'), bottom);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = ['chart.role', 'chart.toil', 'chart.toilShare', 'chart.hidden', 'chart.hiddenShare'] as const;
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position > 0 })),
      rows: data.roles.map(({ roleId, toilMilli, toilPerMille, hiddenTicks, hiddenPerMille }) => [
        roleName(words, roleId),
        wording.effort(toilMilli),
        wording.perMille(toilPerMille),
        wording.hours(hiddenTicks),
        wording.perMille(hiddenPerMille),
      ]),
    };
  },
};

/** Open work that is not on the board, and when something was put there. @returns where it ends */
function drawHidden(sheet: Sheet, data: Data, words: ChartWords, top: number): number {
  const { wording } = words;
  const first = data.ticks[0];
  const last = data.ticks.at(-1);
  if (first === undefined || last === undefined) return top;
  const highest = Math.max(1, ...data.hiddenWip);
  const ticks = roundTicks(highest, 2).map((value) => ({ value, text: wording.number(value, 1) }));
  const plot: Plot = {
    x0: axisWidth(
      sheet,
      ticks.map(({ text }) => text),
    ),
    x1: sheet.width - sheet.textSize,
    y0: top + sheet.lineHeight * 1.8,
    y1: top + sheet.lineHeight * 7,
  };
  const toY = linear(0, ticks.at(-1)?.value ?? highest, plot.y1, plot.y0);
  drawAxisTitle(sheet, plot, wording.say('chart.hiddenOpen'));
  drawGrid(sheet, plot, toY, ticks);
  const spans = words.spans.filter(({ round }) => data.round === 0 || round === data.round);
  const stretch = { fromTick: spans[0]?.fromTick ?? first, toTick: spans.at(-1)?.toTick ?? last };
  const toX = drawTime(sheet, plot, stretch, words);
  const upper = data.ticks.map((tick, at) => `${fixed(toX(tick))} ${fixed(toY(data.hiddenWip[at] ?? 0))}`);
  const ends = [`${fixed(toX(last))} ${fixed(plot.y1)}`, `${fixed(toX(first))} ${fixed(plot.y1)}`];
  sheet.path(`M${[...upper, ...ends].join('L')}Z`, HIDDEN.tone, HIDDEN.pattern);
  drawPins(sheet, data, words, plot, toX);
  return plot.y1 + sheet.lineHeight * 1.6;
}

function drawPins(sheet: Sheet, { pins }: Data, words: ChartWords, plot: Plot, toX: (tick: number) => number): void {
  // What is on the board from the start was not put there.
  for (const { tick, what } of pins.filter((pin) => pin.tick > 0)) {
    const x = toX(tick);
    sheet.line(
      [
        [x, plot.y0],
        [x, plot.y1],
      ],
      'go',
      1.5,
    );
    const [kind = '', id = ''] = what.split(':');
    const name = kind === 'stream' ? (words.names.streams[id] ?? what) : (words.names.works[id]?.title ?? what);
    const text = words.wording.say('chart.pinned', { name });
    const spots = [1, 2.2, 3.4].flatMap((line) => {
      const y = plot.y0 + sheet.textSize * line;
      const beside = sheet.textSize * 0.3;
      return [
        { x: x + beside, y, anchor: 'start' as const },
        { x: x - beside, y, anchor: 'end' as const },
      ];
    });
    sheet.place(text, spots, { tone: 'go', hasRim: true, scale: 0.9, widthMax: sheet.width * 0.45 });
  }
}
