// What a team has committed to for its time box: whether it was met, and what goes first because of it [TB1–TB3].
import { agreedValue } from '../agreements.ts';
import type { Game, WorkItem, WorkType } from '../state.ts';

const USUAL_DAY_TICKS = 24;

/** What comes unasked cannot be planned. */
const UNPLANNED: ReadonlySet<WorkType> = new Set(['incident', 'event', 'toil', 'change']);

/** Ends that are nobody's failure: whoever wanted it does not any more. */
const EXCUSED: ReadonlySet<string> = new Set(['withdrawn', 'obsolete', 'retired', 'sustained', 'dropped']);

export const dayTicks = ({ rules }: Game): number => rules.scenario.people.officeHours?.dayTicks ?? USUAL_DAY_TICKS;

/** Length of the agreed time box; 0 = none. */
export const boxTicks = (game: Game): number => agreedValue(game, 'timeBox', 0) * dayTicks(game);

export const isPlannable = ({ type, risk }: WorkItem): boolean => !UNPLANNED.has(type) && risk === null;

/** [TB1] Commitments are made on the first day of a box: later one would know too well what will be done. */
export function isPlanning(game: Game): boolean {
  const { timeBox, tick } = game.state;
  return timeBox !== null && tick - timeBox.startTick < dayTicks(game);
}

/** [TB2] Whether a piece of work goes first because it, or what it carries, has been committed to. */
export function isCommitment(game: Game, item: WorkItem): boolean {
  if (game.state.timeBox === null) return false;
  return item.isCommitted || (item.change !== null && game.index.work.get(item.aboutId)?.isCommitted === true);
}

/** [TB3] Committed work is over. */
export function settleCommitment({ state }: Game, item: WorkItem, outcome: string, isFinished: boolean): void {
  item.isCommitted = false;
  if (isFinished) {
    state.stats.commitmentsMet++;
    if (state.timeBox !== null) state.timeBox.metCount++;
  } else if (!EXCUSED.has(outcome)) state.stats.commitmentsMissed++;
}
