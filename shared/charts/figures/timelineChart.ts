// What happened when: incidents as bars, what was done as marks, satisfaction and the value of each day below, on one line of time.
import { drawTime, type Plot } from '../axes.ts';
import { momentName, nameIn, workName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import type { Tone } from '../drawing.ts';
import { dotPath } from '../families.ts';
import { drawKey, type KeyEntry } from '../rows.ts';
import { linear, type Scale } from '../scale.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'timeline'>;

/** Rows of marks, each with what it shows. */
const MARKS = [
  { key: 'changes', kinds: { changeReleased: 'change', changeFailed: 'crit', changeRolledBack: 'warn' } },
  { key: 'features', kinds: { featureReleased: 'value' } },
  {
    key: 'better',
    kinds: { improvementFinished: 'improvement', problemFixed: 'improvement', agreementChanged: 'paper' },
  },
  { key: 'flight', kinds: { manoeuvreSucceeded: 'go', manoeuvreFailed: 'crit', windowMissed: 'crit' } },
] as const satisfies readonly { key: string; kinds: Readonly<Record<string, Tone>> }[];

const LANES_MAX = 5;

export const timelineChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const { textSize, lineHeight } = sheet;
    const x0 = sheet.isNarrow ? 2 : Math.min(sheet.width * 0.22, textSize * 12);
    const rowsTop = drawKey(sheet, 0, keyOf(words)) + textSize * 0.6;
    const laneHeight = Math.round(textSize * 1.05);
    const lanes = lanesOf(data.incidents);
    const titleRoom = sheet.isNarrow ? lineHeight : 0;
    const incidents = { top: rowsTop + titleRoom, height: laneHeight * Math.max(1, lanes.length) };
    const rowHeight = Math.round(textSize * 1.8) + titleRoom;
    const marksTop = incidents.top + incidents.height + textSize * 0.6;
    const feltTop = marksTop + rowHeight * MARKS.length + textSize * 0.4 + titleRoom;
    const bandHeight = lineHeight * 3.4;
    const valueTop = feltTop + bandHeight + textSize + titleRoom;
    const plot: Plot = { x0, x1: sheet.width - textSize * 0.6, y0: 0, y1: valueTop + bandHeight };
    const toX = drawTime(sheet, plot, data, words);
    const title = (text: string, top: number): void => {
      const y = sheet.isNarrow ? top - textSize * 0.3 : top + textSize;
      sheet.text(0, y, text, { tone: 'mute', hasRim: true, widthMax: sheet.isNarrow ? sheet.width : x0 - textSize });
    };
    title(wording.say('chart.row.incidents'), incidents.top);
    drawIncidents(sheet, lanes, incidents.top, laneHeight, words, toX);
    for (const [position, row] of MARKS.entries()) {
      const top = marksTop + rowHeight * position + titleRoom;
      title(wording.say(`chart.row.${row.key}`), top);
      drawMarks(sheet, data, row.kinds, top + textSize * 0.7, toX);
    }
    title(wording.say('metric.csat'), feltTop);
    drawFelt(sheet, data, { ...plot, y0: feltTop, y1: feltTop + bandHeight }, toX);
    title(wording.say('chart.row.value'), valueTop);
    drawValue(sheet, data, { ...plot, y0: valueTop, y1: valueTop + bandHeight }, words, toX);
    return sheet.drawing(wording.say('chart.title.timeline'), plot.y1 + lineHeight * 1.6);
  },

  table: (data, words) => {
    const { wording, names } = words;
    const titles = ['chart.when', 'chart.what', 'chart.about', 'chart.service'] as const;
    const incidents = data.incidents.map(({ workId, serviceId, fromTick, isMajor }) => ({
      tick: fromTick,
      row: [
        wording.say(isMajor ? 'chart.major' : 'work.incident'),
        workName(words, workId),
        nameIn(names.services, serviceId),
      ],
    }));
    const points = data.points.flatMap(({ tick, kind, workId, serviceId }) => {
      const what = wording.wordFor('event', kind);
      if (what === null) return [];
      const about = workId === '' ? '' : workName(words, workId);
      return [{ tick, row: [what, about, serviceId === '' ? '' : nameIn(names.services, serviceId)] }];
    });
    const all = [...incidents, ...points].sort((a, b) => a.tick - b.tick);
    return {
      columns: titles.map((title) => ({ title: wording.say(title), isNumber: false })),
      rows: all.map(({ tick, row }) => [momentName(words, tick), ...row]),
    };
  },
};

function keyOf({ wording }: ChartWords): KeyEntry[] {
  const square = dotPath.bind(null, 'change');
  const triangle = dotPath.bind(null, 'failure');
  return [
    { name: wording.say('chart.major'), tone: 'crit' },
    { name: wording.say('work.incident'), tone: 'failure', pattern: 'hatch' },
    { name: wording.say('chart.outcome.well'), tone: 'change', dot: square },
    { name: wording.say('chart.outcome.failed'), tone: 'crit', dot: triangle },
    { name: wording.say('chart.outcome.rolledBack'), tone: 'warn', pattern: 'outline', dot: triangle },
    { name: wording.say('chart.arrived'), tone: 'value' },
    { name: wording.say('chart.possible'), tone: 'mute', pattern: 'dots' },
  ];
}

type Incident = Data['incidents'][number];

/** Incidents that do not cover each other, lane by lane; what fits in none is in the last. */
function lanesOf(incidents: readonly Incident[]): Incident[][] {
  const lanes: Incident[][] = [];
  for (const incident of [...incidents].sort((a, b) => a.fromTick - b.fromTick)) {
    const free = lanes.find((lane) => (lane.at(-1)?.toTick ?? 0) <= incident.fromTick);
    if (free !== undefined) free.push(incident);
    else if (lanes.length < LANES_MAX) lanes.push([incident]);
    else lanes.at(-1)?.push(incident);
  }
  return lanes;
}

function drawIncidents(
  sheet: Sheet,
  lanes: readonly Incident[][],
  top: number,
  laneHeight: number,
  words: ChartWords,
  toX: Scale,
): void {
  for (const [lane, incidents] of lanes.entries()) {
    for (const { workId, isMajor, fromTick, toTick } of incidents) {
      const box = { x: toX(fromTick), y: top + lane * laneHeight, width: Math.max(2, toX(toTick) - toX(fromTick)) };
      const label = `${workName(words, workId)}, ${words.wording.hours(toTick - fromTick)}`;
      // Only majors can be chosen: there may be a hundred others.
      const signed = isMajor ? { id: `work:${workId}`, label } : {};
      const pattern = isMajor ? undefined : 'hatch';
      sheet.rect({ ...box, height: laneHeight - 2 }, isMajor ? 'crit' : 'failure', pattern, signed);
    }
  }
}

function drawMarks(sheet: Sheet, { points }: Data, kinds: Readonly<Record<string, Tone>>, y: number, toX: Scale): void {
  const radius = sheet.textSize * 0.36;
  for (const { tick, kind } of points) {
    const tone = kinds[kind];
    if (tone === undefined) continue;
    const shape = tone === 'crit' || tone === 'warn' ? 'failure' : tone === 'value' ? 'value' : 'change';
    sheet.path(dotPath(shape, toX(tick), y, radius), tone, tone === 'warn' ? 'outline' : undefined);
  }
}

function drawFelt(sheet: Sheet, { ticks, csatMilli }: Data, plot: Plot, toX: Scale): void {
  const toY = linear(0, 100_000, plot.y1, plot.y0);
  sheet.line(
    [
      [plot.x0, plot.y1],
      [plot.x1, plot.y1],
    ],
    'line',
  );
  const points = ticks.map((tick, position) => [toX(tick), toY(csatMilli[position] ?? 0)] as const);
  sheet.line(points, 'failure', 2);
  const lowest = Math.min(...csatMilli);
  const at = csatMilli.indexOf(lowest);
  for (const position of new Set([0, at, csatMilli.length - 1])) {
    const tick = ticks[position];
    const value = csatMilli[position];
    if (tick === undefined || value === undefined) continue;
    const [x, y] = [toX(tick), toY(value)];
    const anchor = x > plot.x1 - sheet.textSize * 2 ? 'end' : x < plot.x0 + sheet.textSize * 2 ? 'start' : 'middle';
    const spots = [
      { x, y: y - sheet.textSize * 0.4, anchor },
      { x, y: y + sheet.textSize * 1.1, anchor },
    ] as const;
    sheet.place(String(Math.round(value / 1000)), spots, { hasRim: true });
  }
}

/** What each day brought, before what it could have brought. */
function drawValue(sheet: Sheet, { days }: Data, plot: Plot, { wording }: ChartWords, toX: Scale): void {
  const most = Math.max(1, ...days.map(({ potentialCents }) => potentialCents));
  const toY = linear(0, most, plot.y1, plot.y0);
  for (const { fromTick, toTick, potentialCents, realisedCents } of days) {
    const box = { x: toX(fromTick) + 0.5, width: Math.max(1, toX(toTick) - toX(fromTick) - 1) };
    sheet.rect({ ...box, y: toY(potentialCents), height: plot.y1 - toY(potentialCents) }, 'mute', 'dots');
    sheet.rect({ ...box, y: toY(realisedCents), height: plot.y1 - toY(realisedCents) }, 'value');
  }
  const best = days.find(({ potentialCents }) => potentialCents === most);
  if (best === undefined) return;
  const x = (toX(best.fromTick) + toX(best.toTick)) / 2;
  const anchor = x > (plot.x0 + plot.x1) / 2 ? 'end' : 'start';
  sheet.text(x, plot.y0 - sheet.textSize * 0.3, wording.money(most), { anchor, hasRim: true });
}
