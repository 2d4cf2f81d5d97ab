// Where work waits: steps at a role with the hours in which work waited there, was blocked, and was worked on.
import { nameIn, roleName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import { drawKey, drawRows, type BarRow } from '../rows.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'waitByStep'>;
type Step = Data['steps'][number];

const ROWS_MAX = 10;
/** Waiting burns, what holds work is striped, work is quiet. */
const LOOKS = [
  { name: 'chart.waiting', tone: 'failure' },
  { name: 'chart.blocked', tone: 'voice', pattern: 'hatch' },
  { name: 'chart.worked', tone: 'value', pattern: 'dots' },
] as const;

/** A piece that a change carries waits as that change. */
const blockedOf = ({ blockedTicks }: Step): number =>
  Object.entries(blockedTicks).reduce((sum, [reason, ticks]) => sum + (reason === 'change' ? 0 : ticks), 0);

const stepName = (words: ChartWords, { stepId, roleId }: Step): string =>
  words.wording.say('chart.stepAt', { step: nameIn(words.names.steps, stepId), role: roleName(words, roleId) });

export const waitByStepChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const top = drawKey(
      sheet,
      0,
      LOOKS.map(({ name, ...look }) => ({ name: wording.say(name), ...look })),
    );
    const steps = data.steps.slice(0, ROWS_MAX);
    const rows = steps.map((step): BarRow => {
      const values = [step.waitingTicks, blockedOf(step), step.workingTicks];
      const parts = LOOKS.map(({ name, ...look }, position) => {
        const value = values[position] ?? 0;
        return { name: wording.say(name), value, ...look, text: wording.hours(value) };
      });
      return { title: stepName(words, step), parts, note: wording.say('chart.visits', { count: step.visits }) };
    });
    const max = Math.max(...steps.map((step) => step.waitingTicks + blockedOf(step) + step.workingTicks), 1);
    const end = drawRows(sheet, top + sheet.textSize * 0.6, rows, max);
    return sheet.drawing(wording.say('chart.title.waitByStep'), end);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = ['chart.step', 'chart.visitsTitle', ...LOOKS.map(({ name }) => name), 'chart.meanWait'] as const;
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position > 0 })),
      rows: data.steps.map((step) => [
        stepName(words, step),
        wording.number(step.visits, 0),
        ...[step.waitingTicks, blockedOf(step), step.workingTicks, step.meanWaitTicks].map((t) => wording.hours(t)),
      ]),
    };
  },
};
