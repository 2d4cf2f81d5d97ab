// Ageing work: each open piece as a dot in its column of the board, by its age, before bands of how old work usually gets there.
import { axisWidth, drawAxisTitle, drawGrid, plotHeight, type Plot } from '../axes.ts';
import { nameIn, roleName, typeName, workName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import { durationName } from '../durations.ts';
import { drawKey } from '../rows.ts';
import { bySquareRoot, durationTicks, type Scale } from '../scale.ts';
import { Sheet } from '../Sheet.ts';
import { linesOf } from '../textBox.ts';

type Data = FigureOf<'ageingWork'>;
type Point = Data['points'][number];

/** So many of the oldest are named, and can be chosen. */
const NAMED_MAX = 8;
/** Dots side by side in a column, before they cover each other. */
const LANES = 7;

const shownColumns = ({ columns, points }: Data): Data['columns'] =>
  columns.filter(({ columnId, count }) => count > 0 || points.some((point) => point.columnId === columnId));

export const ageingWorkChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const top = drawKey(sheet, 0, [
      { name: wording.say('chart.usualHalf'), tone: 'track' },
      { name: wording.say('chart.usualMost'), tone: 'line', pattern: 'dots' },
      { name: wording.say('chart.openWork'), tone: 'text', pattern: 'outline', dot: circlePath },
      { name: wording.say('chart.openLong'), tone: 'crit', dot: trianglePath },
    ]);
    const columns = shownColumns(data);
    const oldest = Math.max(48, ...data.points.map(({ ageTicks }) => ageTicks), ...columns.map((c) => c.p85Ticks));
    const ticks = durationTicks(oldest).map((value) => ({ value, text: durationName(wording, value) }));
    const height = top + plotHeight(sheet) + sheet.lineHeight * 2;
    const plot: Plot = {
      x0: axisWidth(
        sheet,
        ticks.map(({ text }) => text),
      ),
      x1: sheet.width,
      y0: top + sheet.lineHeight * 1.8,
      y1: height - sheet.lineHeight * 2.6,
    };
    const toY = bySquareRoot(oldest * 1.08, plot.y1, plot.y0);
    drawAxisTitle(sheet, plot, wording.say('chart.age'));
    drawGrid(sheet, plot, toY, ticks);
    const room = (plot.x1 - plot.x0) / Math.max(1, columns.length);
    const placed = columns.map((column, position) => ({ ...column, x: plot.x0 + room * position, room }));
    for (const column of placed) drawColumn(sheet, plot, column, words, toY);
    for (const column of placed) drawDots(sheet, data, column, words, toY);
    return sheet.drawing(wording.say('chart.title.ageingWork'), height);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = ['chart.work', 'chart.type', 'chart.column', 'chart.role', 'chart.age', 'chart.usual'] as const;
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position > 3 })),
      rows: data.points.map(({ workId, type, columnId, roleId, ageTicks }) => [
        workName(words, workId),
        typeName(words, type),
        nameIn(words.names.columns, columnId),
        roleId === '' ? '' : roleName(words, roleId),
        wording.hours(ageTicks),
        wording.hours(data.usualTicks[type] ?? 0),
      ]),
    };
  },
};

type Column = Data['columns'][number] & { x: number; room: number };

function drawColumn(sheet: Sheet, plot: Plot, column: Column, { wording, names }: ChartWords, toY: Scale): void {
  const { textSize, lineHeight } = sheet;
  const { x, room, columnId, p50Ticks, p85Ticks } = column;
  const inner = { x: x + room * 0.06, width: room * 0.88 };
  sheet.rect({ ...inner, y: toY(p50Ticks), height: plot.y1 - toY(p50Ticks) }, 'track');
  sheet.rect({ ...inner, y: toY(p85Ticks), height: toY(p50Ticks) - toY(p85Ticks) }, 'line', 'dots');
  for (const edge of [p50Ticks, p85Ticks].filter((ticks) => ticks > 0)) {
    const y = toY(edge);
    sheet.line(
      [
        [inner.x, y],
        [inner.x + inner.width, y],
      ],
      'mute',
    );
  }
  sheet.line(
    [
      [x, plot.y1],
      [x + room, plot.y1],
    ],
    'mute',
  );
  const title = linesOf(nameIn(names.columns, columnId), room - textSize * 0.4, textSize).slice(0, 2);
  for (const [position, text] of title.entries()) {
    const y = plot.y1 + lineHeight * (position + 1);
    sheet.text(x + room / 2, y, text, { anchor: 'middle', tone: 'mute', widthMax: room - textSize * 0.3 });
  }
  if (p85Ticks > 0 && !sheet.isNarrow) {
    const text = wording.hours(p85Ticks);
    sheet.text(x + room * 0.94, toY(p85Ticks) - textSize * 0.3, text, { anchor: 'end', tone: 'mute', scale: 0.9 });
  }
}

function drawDots(sheet: Sheet, { points }: Data, column: Column, words: ChartWords, toY: Scale): void {
  const radius = sheet.textSize * 0.3;
  const named = new Set(points.filter(({ isOld }) => isOld).slice(0, NAMED_MAX));
  const own = points.filter(({ columnId }) => columnId === column.columnId);
  const places = own.map((point, position) => {
    const lane = (position * 3) % LANES;
    return { point, x: column.x + column.room * (0.16 + (0.68 * (lane + 0.5)) / LANES), y: toY(point.ageTicks) };
  });
  for (const { point, x, y } of places) drawDot(sheet, point, x, y, radius, named.has(point) ? words : null);
  for (const { point, x, y } of places) {
    if (!named.has(point)) continue;
    const beside = radius + sheet.textSize * 0.4;
    const spots = [
      { x: x + beside, y: y + sheet.textSize * 0.35, anchor: 'start' as const },
      { x: x - beside, y: y + sheet.textSize * 0.35, anchor: 'end' as const },
      { x, y: y - beside, anchor: 'middle' as const },
    ];
    sheet.place(point.workId, spots, { hasRim: true, scale: 0.9 });
  }
}

/** @param words null for those that cannot be chosen */
function drawDot(sheet: Sheet, point: Point, x: number, y: number, radius: number, words: ChartWords | null): void {
  const { workId, ageTicks, isOld } = point;
  const label = words === null ? '' : `${workName(words, workId)}, ${words.wording.hours(ageTicks)}`;
  const signed = words === null ? {} : { id: `work:${workId}`, label };
  if (isOld) sheet.path(trianglePath(x, y, radius * 1.2), 'crit', undefined, signed);
  else sheet.circle(x, y, radius, 'text', 'outline', signed);
}

function circlePath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}

function trianglePath(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius * 1.2}l${radius * 1.15} ${radius * 2.1}h${-2.3 * radius}Z`;
}
