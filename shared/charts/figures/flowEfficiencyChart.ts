// Flow efficiency: of the time that finished work took, how much somebody worked on it, by type and round by round.
import { typeName, type Chart, type FigureOf } from '../chartWords.ts';
import { drawKey, drawRows, type BarRow } from '../rows.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'flowEfficiency'>;

export const flowEfficiencyChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const top = drawKey(sheet, 0, [
      { name: wording.say('chart.worked'), tone: 'value' },
      { name: wording.say('chart.waitedRest'), tone: 'track' },
    ]);
    const rowOf = (title: string, perMille: number, note: string, isStrong = false): BarRow => ({
      title,
      isStrong,
      parts: [
        { value: perMille, tone: 'value', text: wording.perMille(perMille) },
        { value: 1000 - perMille, tone: 'track' },
      ],
      note,
    });
    const pieces = (count: number): string => wording.say('chart.visits', { count });
    const all = data.byType.reduce((sum, { count }) => sum + count, 0);
    const rounds = data.rounds.map(({ round, perMille }) =>
      rowOf(wording.say('debrief.round', { round }), perMille, wording.perMille(perMille)),
    );
    const rows = [
      rowOf(wording.say('chart.all'), data.perMille, pieces(all), true),
      ...data.byType.map(({ type, perMille, count }) => rowOf(typeName(words, type), perMille, pieces(count))),
      ...(data.round === 0 && rounds.length > 1 ? rounds : []),
    ];
    const end = drawRows(sheet, top + sheet.textSize * 0.6, rows, 1000);
    return sheet.drawing(wording.say('chart.title.flowEfficiency'), end);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = ['chart.work', 'chart.count', 'chart.worked', 'chart.elapsed', 'chart.share'] as const;
    const rowOf = (name: string, count: number, row: Data['byType'][number] | Data): string[] => [
      name,
      wording.number(count, 0),
      wording.hours(row.touchedTicks),
      wording.hours(row.elapsedTicks),
      wording.perMille(row.perMille),
    ];
    const all = data.byType.reduce((sum, { count }) => sum + count, 0);
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position > 0 })),
      rows: [
        rowOf(wording.say('chart.all'), all, data),
        ...data.byType.map((row) => rowOf(typeName(words, row.type), row.count, row)),
      ],
    };
  },
};
