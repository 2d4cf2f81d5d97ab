// The path of one piece of work through steps and roles: a bar for each stay, in order of time. Must not tell what it lost.
import type { WorkAnswer } from '../wire/answers/figures.ts';
import { nameIn, roleName, type ChartWords } from './chartWords.ts';
import type { Drawing, DrawingSize } from './drawing.ts';
import { drawKey, drawRows, type BarRow } from './rows.ts';
import { Sheet } from './Sheet.ts';
import { waitKey, waitParts } from './waitLooks.ts';

/** Of more stays, the longest are shown. */
const STAYS_MAX = 10;

export function drawWorkPath(
  { visits }: Pick<WorkAnswer['story'], 'visits'>,
  words: ChartWords,
  size: DrawingSize,
): Drawing {
  const { wording, names } = words;
  const sheet = new Sheet(size);
  const top = drawKey(sheet, 0, waitKey(wording));
  const stays = visits.map((visit) => {
    const held = Object.values(visit.blockedTicks).reduce((sum, ticks) => sum + ticks, 0);
    return { ...visit, held, ticks: visit.waitingTicks + visit.workingTicks + held };
  });
  const longest = [...stays].sort((a, b) => b.ticks - a.ticks).slice(0, STAYS_MAX);
  const shown = stays.filter((stay) => stay.ticks > 0 && longest.includes(stay));
  const rows = shown.map((stay): BarRow => {
    const step = nameIn(names.steps, stay.stepId);
    const role = stay.roleId === '' ? '' : roleName(words, stay.roleId);
    return {
      title: role === '' ? step : wording.say('chart.stepAt', { step, role }),
      parts: waitParts(wording, stay, stay.held),
      note: wording.hours(stay.ticks),
    };
  });
  const end = drawRows(sheet, top + sheet.textSize * 0.6, rows, Math.max(1, ...shown.map(({ ticks }) => ticks)));
  return sheet.drawing(wording.say('chart.title.workPath'), end);
}
