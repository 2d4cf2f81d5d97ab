// Where work waits: steps at a role with the hours in which work waited there, was blocked, and was worked on.
import { nameIn, roleName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import { drawKey, drawRows, type BarRow } from '../rows.ts';
import { Sheet } from '../Sheet.ts';
import { heldTicks, WAIT_LOOKS, waitKey, waitParts } from '../waitLooks.ts';

type Data = FigureOf<'waitByStep'>;
type Step = Data['steps'][number];

const ROWS_MAX = 10;
const stepName = (words: ChartWords, { stepId, roleId }: Step): string =>
  words.wording.say('chart.stepAt', { step: nameIn(words.names.steps, stepId), role: roleName(words, roleId) });

export const waitByStepChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const top = drawKey(sheet, 0, waitKey(wording));
    const steps = data.steps.slice(0, ROWS_MAX);
    const rows = steps.map((step): BarRow => ({
      title: stepName(words, step),
      parts: waitParts(wording, step, heldTicks(step)),
      note: wording.say('chart.visits', { count: step.visits }),
    }));
    const max = Math.max(...steps.map((step) => step.waitingTicks + heldTicks(step) + step.workingTicks), 1);
    const end = drawRows(sheet, top + sheet.textSize * 0.6, rows, max);
    return sheet.drawing(wording.say('chart.title.waitByStep'), end);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = [
      'chart.step',
      'chart.visitsTitle',
      ...WAIT_LOOKS.map(({ name }) => name),
      'chart.meanWait',
    ] as const;
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position > 0 })),
      rows: data.steps.map((step) => [
        stepName(words, step),
        wording.number(step.visits, 0),
        ...[step.waitingTicks, heldTicks(step), step.workingTicks, step.meanWaitTicks].map((t) => wording.hours(t)),
      ]),
    };
  },
};
