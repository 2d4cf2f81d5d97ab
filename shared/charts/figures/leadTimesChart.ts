// Lead times: each finished piece of work as a dot, by when it was done and how long it took, with what most took as lines.
import { axisWidth, drawAxisTitle, drawGrid, drawTime, plotHeight, type Plot } from '../axes.ts';
import { typeName, workName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import { dotPath, FAMILY_TONES, familyOf } from '../families.ts';
import { drawKey } from '../rows.ts';
import { bySquareRoot, durationTicks, type Scale } from '../scale.ts';
import { Sheet } from '../Sheet.ts';
import { durationName } from '../durations.ts';

type Data = FigureOf<'leadTimes'>;

/** So many of the longest are named, and can be chosen. */
const NAMED_MAX = 6;

export const leadTimesChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const families = FAMILY_TONES.filter((family) => data.points.some(({ type }) => familyOf(type) === family));
    const key = families.map((family) => ({
      name: wording.say(`chart.family.${family}`),
      tone: family,
      dot: (x: number, y: number, radius: number) => dotPath(family, x, y, radius),
    }));
    const top = drawKey(sheet, 0, key);
    const longest = Math.max(24, ...data.points.map(({ leadTicks }) => leadTicks));
    const ticks = durationTicks(longest).map((value) => ({ value, text: durationName(wording, value) }));
    const plot: Plot = {
      x0: axisWidth(
        sheet,
        ticks.map(({ text }) => text),
      ),
      x1: sheet.width - sheet.textSize,
      y0: top + sheet.lineHeight * 2,
      y1: top + plotHeight(sheet),
    };
    const toY = bySquareRoot(longest * 1.05, plot.y1, plot.y0);
    drawAxisTitle(sheet, plot, wording.say('chart.leadTime'));
    drawGrid(sheet, plot, toY, ticks);
    const toX = drawTime(sheet, plot, stretchOf(data, words), words);
    drawPoints(sheet, data, words, toX, toY);
    drawPercentiles(sheet, plot, data, words, toY);
    return sheet.drawing(wording.say('chart.title.leadTimes'), plot.y1 + sheet.lineHeight * 1.6);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = ['chart.work', 'chart.count', 'chart.p50', 'chart.p85', 'chart.p95'] as const;
    const rowOf = (name: string, { count, p50, p85, p95 }: Data['all']): string[] => [
      name,
      wording.number(count, 0),
      ...[p50, p85, p95].map((ticks) => wording.hours(ticks)),
    ];
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position > 0 })),
      rows: [
        rowOf(wording.say('chart.all'), data.all),
        ...data.byType.map(({ type, percentiles }) => rowOf(typeName(words, type), percentiles)),
      ],
    };
  },
};

function stretchOf({ round, points }: Data, { spans }: ChartWords): { fromTick: number; toTick: number } {
  const asked = spans.filter((span) => round === 0 || span.round === round);
  const last = Math.max(1, ...points.map(({ closedTick }) => closedTick));
  return { fromTick: asked[0]?.fromTick ?? 0, toTick: asked.at(-1)?.toTick ?? last };
}

function drawPoints(sheet: Sheet, { points }: Data, words: ChartWords, toX: Scale, toY: Scale): void {
  const radius = Math.max(2, sheet.textSize * (points.length > 600 ? 0.16 : 0.22));
  const longestFirst = [...points].sort((a, b) => b.leadTicks - a.leadTicks);
  const named = longestFirst.slice(0, NAMED_MAX);
  for (const point of longestFirst.slice(NAMED_MAX).reverse()) {
    const family = familyOf(point.type);
    sheet.path(dotPath(family, toX(point.closedTick), toY(point.leadTicks), radius), family);
  }
  for (const { workId, type, closedTick, leadTicks } of named) {
    const family = familyOf(type);
    const x = toX(closedTick);
    const y = toY(leadTicks);
    const label = `${workName(words, workId)}, ${words.wording.hours(leadTicks)}`;
    sheet.path(dotPath(family, x, y, radius * 1.5), family, undefined, { id: `work:${workId}`, label });
    const beside = radius * 1.5 + sheet.textSize * 0.3;
    const spots = [
      { x: x + beside, y: y + sheet.textSize * 0.35, anchor: 'start' as const },
      { x: x - beside, y: y + sheet.textSize * 0.35, anchor: 'end' as const },
      { x, y: y - beside, anchor: 'middle' as const },
    ];
    sheet.place(workId, spots, { hasRim: true, scale: 0.9 });
  }
}

function drawPercentiles(sheet: Sheet, plot: Plot, { all }: Data, { wording }: ChartWords, toY: Scale): void {
  if (all.count === 0) return;
  const lines = [
    { ticks: all.p95, share: 95 },
    { ticks: all.p85, share: 85 },
    { ticks: all.p50, share: 50 },
  ];
  for (const { ticks, share } of lines) {
    const y = toY(ticks);
    sheet.line(
      [
        [plot.x0, y],
        [plot.x1, y],
      ],
      'paper',
      1.5,
      'dashed',
    );
    const text = wording.say('chart.within', { share, hours: wording.hours(ticks) });
    const above = y - sheet.textSize * 0.35;
    const under = y + sheet.textSize * 1.05;
    const spots = [
      { x: plot.x1, y: above, anchor: 'end' as const },
      { x: plot.x1, y: under, anchor: 'end' as const },
      { x: plot.x0 + sheet.textSize, y: above, anchor: 'start' as const },
    ];
    sheet.place(text, spots, { tone: 'paper', isStrong: true, hasRim: true });
  }
}
