// Green outside, red inside: how many incidents kept their service level, and what customers felt, as two lines over time.
import { axisWidth, drawAxisTitle, drawGrid, drawTime, plotHeight, type Plot } from '../axes.ts';
import { nameIn, type Chart, type FigureOf } from '../chartWords.ts';
import { linear, roundTicks, type Scale } from '../scale.ts';
import { Sheet } from '../Sheet.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../textBox.ts';

type Data = FigureOf<'slaAndExperience'>;

const FULL = 100;

export const slaAndExperienceChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const { slaPerMille = 0 } = data.rounds.at(-1) ?? {};
    const ends = [
      {
        key: 'sla',
        text: wording.say('chart.slaKept', { share: wording.perMille(slaPerMille) }),
        value: slaPerMille / 10,
      },
      { key: 'csat', ...csatEnd(data, wording.say('metric.csat')) },
    ] as const;
    const labelRoom = Math.max(...ends.map(({ text }) => textWidth(text, sheet.textSize, true))) + sheet.textSize * 1.4;
    const ticks = roundTicks(FULL, 4).map((value) => ({ value, text: wording.number(value, 0) }));
    const height = plotHeight(sheet);
    const plot: Plot = {
      x0: axisWidth(
        sheet,
        ticks.map(({ text }) => text),
      ),
      x1: sheet.width - Math.min(labelRoom, sheet.width * 0.38),
      y0: sheet.lineHeight * 1.6,
      y1: height - sheet.lineHeight * 1.6,
    };
    const toY = linear(0, FULL, plot.y1, plot.y0);
    drawAxisTitle(sheet, plot, wording.say('chart.ofHundred'));
    drawGrid(sheet, plot, toY, ticks);
    const spans = words.spans.filter(({ round }) => data.rounds.some((entry) => entry.round === round));
    const stretch = { fromTick: spans[0]?.fromTick ?? 0, toTick: spans.at(-1)?.toTick ?? data.ticks.at(-1) ?? 1 };
    const toX = drawTime(sheet, plot, stretch, words);
    drawLines(sheet, data, spans, toX, toY);
    const wishes = ends.map((end) => ({ item: end, wished: toY(end.value) }));
    for (const { item, wished, at } of spread(wishes, sheet.lineHeight * 1.2, plot.y0, plot.y1)) {
      const x = plot.x1 + sheet.textSize * 0.8;
      const tone = item.key === 'sla' ? 'go' : 'failure';
      sheet.line(
        [
          [plot.x1, wished],
          [x - 2, at],
        ],
        tone,
        1.5,
      );
      sheet.text(x, at + sheet.textSize * 0.35, item.text, { tone, isStrong: true, widthMax: sheet.width - x });
    }
    return sheet.drawing(wording.say('chart.title.slaAndExperience'), height);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = [
      'debrief.figure',
      'chart.slaTitle',
      'chart.slaStrict',
      'metric.csat',
      'metric.availability',
      'chart.missedGoals',
    ] as const;
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position > 0 && position < 5 })),
      rows: [
        ...data.rounds.map((row) => [
          wording.say('debrief.round', { round: row.round }),
          wording.perMille(row.slaPerMille),
          wording.perMille(row.strictPerMille),
          wording.points(row.csatMilli),
          wording.perMille(row.availabilityPerMille, 1),
          row.missedGoalIds.map((id) => nameIn(words.names.goals, id)).join(', '),
        ]),
        ...data.byPriority.map(({ priority, closed, metPerMille }) => [
          wording.say('chart.priority', {
            name: wording.wordFor('severity', String(priority)) ?? priority,
            count: closed,
          }),
          wording.perMille(metPerMille),
          '',
          '',
          '',
          '',
        ]),
      ],
    };
  },
};

function csatEnd({ csatMilli, rounds }: Data, title: string): { text: string; value: number } {
  const value = (csatMilli.at(-1) ?? rounds.at(-1)?.csatMilli ?? 0) / 1000;
  return { text: `${title} ${Math.round(value)}`, value };
}

/** The promise as steps, what was felt as a line that goes on. */
function drawLines(
  sheet: Sheet,
  { rounds, ticks, csatMilli }: Data,
  spans: readonly { round: number; fromTick: number; toTick: number }[],
  toX: Scale,
  toY: Scale,
): void {
  const steps = spans.flatMap(({ round, fromTick, toTick }) => {
    const y = toY((rounds.find((entry) => entry.round === round)?.slaPerMille ?? 0) / 10);
    return [
      [toX(fromTick), y],
      [toX(toTick), y],
    ] as const;
  });
  sheet.line(steps, 'go', 2.5, 'dashed');
  sheet.line(
    ticks.map((tick, position) => [toX(tick), toY((csatMilli[position] ?? 0) / 1000)] as const),
    'failure',
    2.5,
  );
}
