// The four figures of delivery as large numbers, each beside the round before, and over the rounds where there are several.
import { type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import { linear } from '../scale.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'dora'>;
type Round = Data['rounds'][number];

interface Measure {
  key: 'often' | 'fast' | 'safe' | 'repaired';
  of: (round: Round) => number;
  isMoreBetter: boolean;
  text: (value: number, words: ChartWords) => string;
}

const MEASURES: readonly Measure[] = [
  {
    key: 'often',
    of: ({ milliPerDay }) => milliPerDay,
    isMoreBetter: true,
    text: (value, { wording }) => wording.number(value / 1000, 1),
  },
  {
    key: 'fast',
    of: ({ leadTicksP50 }) => leadTicksP50,
    isMoreBetter: false,
    text: (value, { wording }) => wording.hours(value),
  },
  {
    key: 'safe',
    of: ({ failPerMille }) => failPerMille,
    isMoreBetter: false,
    text: (value, { wording }) => wording.perMille(value),
  },
  {
    key: 'repaired',
    of: ({ recoveryTicksP50 }) => recoveryTicksP50,
    isMoreBetter: false,
    text: (value, { wording }) => wording.hours(value),
  },
];

const NUMBER_SCALE = 2.2;

export const doraChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const columns = sheet.isNarrow ? 2 : MEASURES.length;
    const room = sheet.width / columns;
    const cellHeight = sheet.lineHeight * 8;
    for (const [position, measure] of MEASURES.entries()) {
      const cell = { x: room * (position % columns), y: cellHeight * Math.floor(position / columns), room };
      drawCell(sheet, measure, data, words, cell);
    }
    return sheet.drawing(wording.say('chart.title.dora'), cellHeight * Math.ceil(MEASURES.length / columns));
  },

  table: (data, words) => {
    const { wording } = words;
    const all = data.before === null ? data.rounds : [data.before, ...data.rounds];
    return {
      columns: [
        { title: wording.say('debrief.figure'), isNumber: false },
        ...all.map(({ round }) => ({ title: wording.say('debrief.round', { round }), isNumber: true })),
      ],
      rows: MEASURES.map(({ key, of, text }) => [
        wording.say(`chart.dora.${key}`),
        ...all.map((round) => text(of(round), words)),
      ]),
    };
  },
};

function drawCell(
  sheet: Sheet,
  measure: Measure,
  { rounds, before }: Data,
  words: ChartWords,
  { x, y, room }: { x: number; y: number; room: number },
): void {
  const { textSize, lineHeight } = sheet;
  const last = rounds.at(-1);
  const earlier = rounds.at(-2) ?? before;
  const widthMax = room - textSize * 1.2;
  sheet.text(x, y + lineHeight, words.wording.say(`chart.dora.${measure.key}`), { tone: 'mute', widthMax });
  if (last === undefined) return;
  const value = measure.of(last);
  const number = { isStrong: true, tone: 'bright', scale: NUMBER_SCALE, widthMax } as const;
  sheet.text(x, y + lineHeight * 1.4 + textSize * NUMBER_SCALE, measure.text(value, words), number);
  if (earlier !== null)
    drawChange(sheet, measure, value, measure.of(earlier), words, x, y + lineHeight * 4.2, widthMax);
  if (rounds.length > 1) drawLine(sheet, rounds.map(measure.of), x, y + lineHeight * 5, widthMax, lineHeight * 2);
}

/** Better or worse in a word and a shape, with the value before. */
function drawChange(
  sheet: Sheet,
  { isMoreBetter, text }: Measure,
  value: number,
  before: number,
  words: ChartWords,
  x: number,
  y: number,
  widthMax: number,
): void {
  const change = value === before ? 'same' : value > before === isMoreBetter ? 'better' : 'worse';
  const { textSize } = sheet;
  const radius = textSize * 0.34;
  const middle = y - textSize * 0.35;
  const cx = x + radius;
  if (change === 'better') sheet.circle(cx, middle, radius, 'go');
  else if (change === 'worse') sheet.path(`M${x} ${middle - radius}h${2 * radius}l${-radius} ${2 * radius}Z`, 'warn');
  else sheet.rect({ x, y: middle - radius / 2, width: 2 * radius, height: radius }, 'mute');
  const note = words.wording.say(`chart.change.${change}`, { before: text(before, words) });
  sheet.text(x + textSize, y, note, { widthMax: widthMax - textSize });
}

function drawLine(sheet: Sheet, values: readonly number[], x: number, y: number, width: number, height: number): void {
  const inset = sheet.textSize * 0.4;
  const toX = linear(0, values.length - 1, x + inset, x + width - inset);
  const toY = linear(0, Math.max(1, ...values), y + height - inset, y + inset);
  sheet.line(
    [
      [x, y + height],
      [x + width, y + height],
    ],
    'line',
  );
  sheet.line(
    values.map((value, position) => [toX(position), toY(value)] as const),
    'paper',
    2,
  );
  for (const [position, value] of values.entries()) sheet.circle(toX(position), toY(value), 3, 'paper');
}
