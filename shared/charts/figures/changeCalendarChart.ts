// Change calendar: what went out when on which service, and how it ended; windows and freezes as stripes behind it.
import { drawTime, type Plot } from '../axes.ts';
import { momentName, nameIn, workName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import type { Pattern, Tone } from '../drawing.ts';
import { fixed } from '../families.ts';
import { drawKey } from '../rows.ts';
import type { Scale } from '../scale.ts';
import { Sheet } from '../Sheet.ts';
import { textWidth } from '../textBox.ts';

type Data = FigureOf<'changeCalendar'>;
type Entry = Data['entries'][number];

type Outcome = 'well' | 'collided' | 'failed' | 'rolledBack';

const OUTCOMES: Readonly<Record<Outcome, { tone: Tone; pattern?: Pattern; dot: typeof square }>> = {
  well: { tone: 'change', dot: square },
  collided: { tone: 'warn', pattern: 'outline', dot: diamond },
  failed: { tone: 'crit', dot: cross },
  rolledBack: { tone: 'crit', pattern: 'outline', dot: triangle },
};

/** So many that failed can be chosen. */
const CHOICES_MAX = 12;

function outcomeOf({ hasFailed, isRolledBack, collisions }: Entry): Outcome {
  if (isRolledBack) return 'rolledBack';
  if (hasFailed) return 'failed';
  return collisions > 0 ? 'collided' : 'well';
}

export const changeCalendarChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording, names } = words;
    const sheet = new Sheet(size);
    const outcomes = Object.keys(OUTCOMES) as Outcome[];
    const top = drawKey(sheet, 0, [
      ...outcomes.map((outcome) => ({ name: wording.say(`chart.outcome.${outcome}`), ...OUTCOMES[outcome] })),
      { name: wording.say('chart.window'), tone: 'track' },
      { name: wording.say('chart.freeze'), tone: 'voice', pattern: 'hatch' },
    ]);
    const services = [...new Set(data.entries.map(({ serviceId }) => serviceId))];
    const titles = services.map((id) => nameIn(names.services, id));
    const rowHeight = Math.round(sheet.textSize * (sheet.isNarrow ? 3.2 : 2.2));
    const longest = Math.max(0, ...titles.map((title) => textWidth(title, sheet.textSize)));
    const y0 = top + sheet.lineHeight * 1.4;
    const plot: Plot = {
      x0: sheet.isNarrow ? sheet.textSize * 0.4 : Math.min(sheet.width * 0.3, longest + sheet.textSize),
      x1: sheet.width - sheet.textSize * 0.6,
      y0,
      y1: y0 + rowHeight * Math.max(1, services.length),
    };
    const spans = words.spans.filter(({ round }) => data.round === 0 || round === data.round);
    const stretch = { fromTick: spans[0]?.fromTick ?? 0, toTick: spans.at(-1)?.toTick ?? 1 };
    const toX = drawTime(sheet, plot, stretch, words);
    drawStripes(sheet, plot, data, toX);
    const rows = services.map((id, position) => ({
      id,
      title: titles[position] ?? id,
      y: plot.y0 + rowHeight * position,
    }));
    for (const row of rows) drawRow(sheet, plot, row, rowHeight);
    drawEntries(sheet, data, words, toX, (id) => (rows.find((row) => row.id === id)?.y ?? plot.y0) + rowHeight);
    return sheet.drawing(wording.say('chart.title.changeCalendar'), plot.y1 + sheet.lineHeight * 1.6);
  },

  table: (data, words) => {
    const { wording, names } = words;
    const titles = [
      'chart.when',
      'work.change',
      'chart.service',
      'chart.kind',
      'chart.together',
      'chart.outcome',
    ] as const;
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position === 4 })),
      rows: data.entries.map((entry) => [
        momentName(words, entry.tick),
        workName(words, entry.workId),
        nameIn(names.services, entry.serviceId),
        wording.wordFor('chart.kind', entry.kind) ?? entry.kind,
        wording.number(entry.batchSize, 0),
        wording.say(`chart.outcome.${outcomeOf(entry)}`),
      ]),
    };
  },
};

function drawStripes(sheet: Sheet, plot: Plot, { windows, freezes }: Data, toX: Scale): void {
  const { textSize } = sheet;
  const height = plot.y1 - plot.y0;
  for (const { fromTick, toTick } of freezes) {
    sheet.rect({ x: toX(fromTick), y: plot.y0, width: toX(toTick) - toX(fromTick), height }, 'voice', 'hatch');
  }
  const width = Math.max(2, Math.min(textSize * 1.2, toX(12) - toX(0)));
  for (const { tick, changes } of windows) {
    const x = toX(tick);
    sheet.rect({ x: x - width / 2, y: plot.y0, width, height }, 'track');
    sheet.rect({ x: x - width / 2, y: plot.y0, width, height: 2 }, 'mute');
    sheet.text(x, plot.y0 - textSize * 0.4, `${changes}×`, { anchor: 'middle', tone: 'mute', scale: 0.9 });
  }
}

function drawRow(sheet: Sheet, plot: Plot, { title, y }: { title: string; y: number }, rowHeight: number): void {
  const { textSize, isNarrow } = sheet;
  sheet.line(
    [
      [isNarrow ? 0 : plot.x0, y + rowHeight],
      [plot.x1, y + rowHeight],
    ],
    'line',
  );
  const place = isNarrow ? y + textSize * 1.2 : y + rowHeight - textSize * 0.7;
  sheet.text(0, place, title, { hasRim: isNarrow, widthMax: isNarrow ? plot.x1 : plot.x0 - textSize * 0.6 });
}

function drawEntries(
  sheet: Sheet,
  { entries }: Data,
  words: ChartWords,
  toX: Scale,
  floorOf: (serviceId: string) => number,
): void {
  const radius = sheet.textSize * 0.34;
  const failed = entries.filter(({ hasFailed }) => hasFailed).slice(0, CHOICES_MAX);
  // What went out at once stands side by side.
  const taken = new Map<string, number>();
  for (const entry of entries) {
    const outcome = outcomeOf(entry);
    const { tone, pattern, dot } = OUTCOMES[outcome];
    const column = Math.round(toX(entry.tick) / (radius * 2.4));
    const key = `${entry.serviceId} ${column}`;
    const stacked = taken.get(key) ?? 0;
    taken.set(key, stacked + 1);
    const x = toX(entry.tick);
    const y = floorOf(entry.serviceId) - radius * 1.5 - Math.min(stacked, 2) * radius * 1.9;
    const label = `${workName(words, entry.workId)}: ${words.wording.say(`chart.outcome.${outcome}`)}`;
    const signed = failed.includes(entry) ? { id: `work:${entry.workId}`, label } : {};
    sheet.path(dot(x, y, radius), tone, pattern, signed);
  }
}

function square(x: number, y: number, r: number): string {
  return `M${fixed(x - r)} ${fixed(y - r)}h${fixed(2 * r)}v${fixed(2 * r)}h${fixed(-2 * r)}Z`;
}

function diamond(x: number, y: number, r: number): string {
  return `M${fixed(x)} ${fixed(y - 1.3 * r)}l${fixed(1.3 * r)} ${fixed(1.3 * r)}l${fixed(-1.3 * r)} ${fixed(1.3 * r)}l${fixed(-1.3 * r)} ${fixed(-1.3 * r)}Z`;
}

function triangle(x: number, y: number, r: number): string {
  return `M${fixed(x - 1.2 * r)} ${fixed(y - r)}h${fixed(2.4 * r)}l${fixed(-1.2 * r)} ${fixed(2.1 * r)}Z`;
}

/** Two bars across each other. */
function cross(x: number, y: number, r: number): string {
  const [a, b] = [r * 1.2, r * 0.45];
  const points = [
    [0, -b],
    [a - b, -a],
    [a, b - a],
    [b, 0],
    [a, a - b],
    [a - b, a],
    [0, b],
    [b - a, a],
    [-a, a - b],
    [-b, 0],
    [-a, b - a],
    [b - a, -a],
  ] as const;
  return `M${points.map(([dx, dy]) => `${fixed(x + dx)} ${fixed(y + dy)}`).join('L')}Z`;
}
