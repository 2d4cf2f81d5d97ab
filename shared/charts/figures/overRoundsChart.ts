// The rounds side by side: the same few figures as small charts, each with its first and last value.
import { type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import { linear } from '../scale.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'overRounds'>;
type Row = Data['rows'][number];

type Unit = 'perMille' | 'points' | 'hours' | 'count';

const MEASURES = [
  { key: 'realised', unit: 'perMille', of: (row: Row) => row.realisedPerMille, full: 1000 },
  { key: 'goals', unit: 'count', of: (row: Row) => row.goalsMet, full: 0 },
  { key: 'csat', unit: 'points', of: (row: Row) => row.csatMilli, full: 100_000 },
  { key: 'sla', unit: 'perMille', of: (row: Row) => row.slaPerMille, full: 1000 },
  { key: 'availability', unit: 'perMille', of: (row: Row) => row.availabilityPerMille, full: 1000 },
  { key: 'unplanned', unit: 'perMille', of: (row: Row) => row.unplannedPerMille, full: 1000 },
  { key: 'improvement', unit: 'perMille', of: (row: Row) => row.improvementPerMille, full: 0 },
  { key: 'lead', unit: 'hours', of: (row: Row) => row.leadTicksP50, full: 0 },
  { key: 'flow', unit: 'perMille', of: (row: Row) => row.flowEfficiencyPerMille, full: 1000 },
  { key: 'wip', unit: 'count', of: (row: Row) => row.wipEnd, full: 0 },
  { key: 'features', unit: 'count', of: (row: Row) => row.featuresReleased, full: 0 },
  { key: 'changes', unit: 'perMille', of: (row: Row) => row.changeSuccessPerMille, full: 1000 },
] as const satisfies readonly { key: string; unit: Unit; of: (row: Row) => number; full: number }[];

function valueText({ wording }: ChartWords, unit: Unit, value: number): string {
  if (unit === 'perMille') return wording.perMille(value);
  if (unit === 'points') return wording.number(value / 1000, 0);
  return unit === 'hours' ? wording.hours(value) : wording.number(value, 0);
}

export const overRoundsChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const columns = sheet.isNarrow ? 2 : sheet.width > sheet.textSize * 80 ? 6 : 4;
    const room = sheet.width / columns;
    const height = sheet.lineHeight * 6;
    for (const [position, measure] of MEASURES.entries()) {
      const cell = { x: room * (position % columns), y: height * Math.floor(position / columns), width: room * 0.86 };
      drawSmall(sheet, cell, wording.say(`chart.over.${measure.key}`), data.rows, measure, words);
    }
    return sheet.drawing(wording.say('chart.title.overRounds'), height * Math.ceil(MEASURES.length / columns));
  },

  table: ({ rows }, words) => {
    const { wording } = words;
    return {
      columns: [
        { title: wording.say('debrief.figure'), isNumber: false },
        ...rows.map(({ round }) => ({ title: wording.say('debrief.round', { round }), isNumber: true })),
      ],
      rows: MEASURES.map(({ key, unit, of }) => [
        wording.say(`chart.over.${key}`),
        ...rows.map((row) => valueText(words, unit, of(row))),
      ]),
    };
  },
};

function drawSmall(
  sheet: Sheet,
  { x, y, width }: { x: number; y: number; width: number },
  title: string,
  rows: readonly Row[],
  { unit, of, full }: { unit: Unit; of: (row: Row) => number; full: number },
  words: ChartWords,
): void {
  const { textSize, lineHeight } = sheet;
  sheet.text(x, y + textSize, title, { tone: 'mute', widthMax: width });
  const values = rows.map(of);
  const top = y + lineHeight * 2.2;
  const bottom = y + lineHeight * 4.8;
  const inset = textSize * 1.4;
  const toX = linear(0, Math.max(1, rows.length - 1), x + inset, x + width - inset);
  const toY = linear(0, Math.max(1, full, ...values), bottom, top);
  sheet.line(
    [
      [x, bottom],
      [x + width, bottom],
    ],
    'line',
  );
  sheet.line(
    values.map((value, position) => [toX(position), toY(value)] as const),
    'paper',
    2,
  );
  for (const [position, value] of values.entries()) {
    const at = { x: toX(position), y: toY(value) };
    sheet.circle(at.x, at.y, textSize * 0.26, 'paper');
    if (position > 0 && position < values.length - 1) continue;
    const text = valueText(words, unit, value);
    const look = { isStrong: position > 0 || values.length === 1, tone: 'bright', hasRim: true } as const;
    const spots = [
      { x: at.x, y: at.y - textSize * 0.5, anchor: 'middle' as const },
      { x: at.x, y: at.y + textSize * 1.2, anchor: 'middle' as const },
      { x: Math.max(at.x, x), y: at.y - textSize * 0.5, anchor: 'start' as const },
    ];
    sheet.place(text, spots, look);
  }
}
