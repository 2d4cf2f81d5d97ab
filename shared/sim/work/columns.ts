// Columns of the board: what counts in one, and whether it still has room [AG3]. Changes nothing.
import { columnLimit, wipLimit } from '../agreements.ts';
import type { Game, WorkItem } from '../state.ts';

/** Toil and shares of improvements have no place in the stream of work; what burns has a lane of its own, as has its change. */
const isApart = ({ type, change }: WorkItem): boolean =>
  type === 'toil' || type === 'improvement' || type === 'incident' || change?.kind === 'emergency';

/** New work that waits in the backlog, because the column of its first step is full. */
export function isOutside({ blockedBy, stepIndex, nextStepIndex }: WorkItem): boolean {
  return blockedBy === 'columnFull' && stepIndex === nextStepIndex;
}

/** Blocked and waiting work counts; work that a change carries counts as that change. */
export function countsInColumn(item: WorkItem): boolean {
  return item.stepIndex >= 0 && !isApart(item) && item.blockedBy !== 'change' && !isOutside(item);
}

/** What is apart passes limits; so does what others wait for: other work, a manoeuvre, a change that asks whether it may go. */
function passesLimits({ index }: Game, item: WorkItem): boolean {
  return isApart(item) || item.priority === 1 || index.dependants.has(item.id);
}

/** Whether an item may enter a column. */
function hasRoom(game: Game, item: WorkItem, columnId: string): boolean {
  const limit = columnLimit(game, columnId);
  return limit === 0 || passesLimits(game, item) || countIn(game, columnId, item) < limit;
}

/** How much counts in a column, beside an item that asks. */
function countIn({ index }: Game, columnId: string, asking: WorkItem): number {
  let count = 0;
  for (const { item, steps } of index.open)
    if (item !== asking && countsInColumn(item) && steps[item.stepIndex]?.column === columnId) count++;
  return count;
}

const NONE: ReadonlySet<string> = new Set();

/** Columns at their limit; the first and the last one have none. */
export function fullColumns(game: Game): ReadonlySet<string> {
  const { columns } = game.rules.scenario;
  const limit = wipLimit(game);
  if (limit === 0) return NONE;
  const counts = columns.map(() => 0);
  for (const { item, columns: numbers } of game.index.open) {
    if (!countsInColumn(item)) continue;
    const number = numbers[item.stepIndex] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  let full: Set<string> | undefined;
  for (let number = 1; number < columns.length - 1; number++)
    if ((counts[number] ?? 0) >= limit) (full ??= new Set()).add(columns[number]?.id ?? '');
  return full ?? NONE;
}

/** Whether an item that stands before a column, in none or in another one, may go in while these are full. */
export function maySlipIn(game: Game, item: WorkItem, columnId: string, full: ReadonlySet<string>): boolean {
  return !full.has(columnId) || passesLimits(game, item);
}

/**
 * Whether an item may move from a column (undefined = it is new) to another. To the left it always may: what comes back has
 * been let in before, and would keep the place that those wait for who keep its own.
 */
export function mayEnter(game: Game, item: WorkItem, fromColumn: string | undefined, toColumn: string): boolean {
  if (fromColumn === toColumn || hasRoom(game, item, toColumn)) return true;
  return fromColumn !== undefined && positionOf(game, toColumn) < positionOf(game, fromColumn);
}

const positionOf = ({ rules }: Game, columnId: string): number =>
  rules.scenario.columns.findIndex((column) => column.id === columnId);
