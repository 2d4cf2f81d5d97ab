// Where the time went: the hours of each role's hands by what they were spent on, as parts of a whole.
import { roleName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import type { Pattern, Tone } from '../drawing.ts';
import { drawKey, drawRows, type BarRow } from '../rows.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'effort'>;
type EffortRow = Data['all'];

const LOOKS: readonly { name: keyof EffortRow; tone: Tone; pattern?: Pattern }[] = [
  { name: 'value', tone: 'value' },
  { name: 'failureDemand', tone: 'failure' },
  { name: 'toil', tone: 'toil' },
  { name: 'improvement', tone: 'improvement' },
  { name: 'coordination', tone: 'change' },
  { name: 'switching', tone: 'mute', pattern: 'hatch' },
  { name: 'idle', tone: 'mute', pattern: 'dots' },
];

interface NamedRow {
  title: string;
  row: EffortRow;
  totalMilli: number;
  isStrong: boolean;
}

/** Everybody, then each role; over several rounds each round too. */
function rowsOf({ round, all, totalMilli, roles, rounds }: Data, words: ChartWords): NamedRow[] {
  const { wording } = words;
  const named = { title: wording.say('chart.everybody'), row: all, totalMilli, isStrong: true };
  const byRole = roles.map((role) => ({ ...role, title: roleName(words, role.roleId), isStrong: false }));
  const byRound = rounds.map((entry) => ({
    ...entry,
    title: wording.say('debrief.round', { round: entry.round }),
    isStrong: false,
  }));
  return [named, ...byRole, ...(round === 0 && rounds.length > 1 ? byRound : [])];
}

export const effortChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const top = drawKey(
      sheet,
      0,
      LOOKS.map(({ name, ...look }) => ({ name: wording.wordFor('effort', name) ?? name, ...look })),
    );
    const rows = rowsOf(data, words).map(({ title, row, totalMilli, isStrong }): BarRow => {
      const parts = LOOKS.map(({ name, ...look }) => {
        const perMille = totalMilli === 0 ? 0 : (row[name] * 1000) / totalMilli;
        return { value: perMille, ...look, text: wording.number(perMille / 10, 0) };
      });
      return { title, isStrong, parts, note: wording.hours(totalMilli / 1000) };
    });
    const end = drawRows(sheet, top + sheet.textSize * 0.6, rows, 1000);
    return sheet.drawing(wording.say('chart.title.effort'), end);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = LOOKS.map(({ name }) => wording.wordFor('effort', name) ?? name);
    return {
      columns: [
        { title: wording.say('chart.role'), isNumber: false },
        ...[...titles, wording.say('chart.sum')].map((title) => ({ title, isNumber: true })),
      ],
      rows: rowsOf(data, words).map(({ title, row, totalMilli }) => [
        title,
        ...LOOKS.map(({ name }) => wording.effort(row[name])),
        wording.effort(totalMilli),
      ]),
    };
  },
};
