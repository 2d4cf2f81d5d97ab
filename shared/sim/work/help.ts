// Helping downstream: under a limit of work in each column, a hand that has nothing to do of its own role's helps where a column
// is full, with visible work only, slower than who has learnt it [AG11]. Changes nothing.
import type { ActivityName, Game, WorkItem } from '../state.ts';
import { isOnBoard } from '../isOnBoard.ts';
import { columnLimit } from '../agreements.ts';
import { countsInColumn } from './columns.ts';
import { pullScore } from './pullOrder.ts';
import { stepOf } from './steps.ts';

/** What takes the skill or the office of its role. */
const NOT_FOR_HELPERS: ReadonlySet<ActivityName> = new Set(['diagnose', 'analyse', 'decide', 'improve']);

/** Whether a hand of another role may take a waiting item now. */
export function mayHelp(game: Game, item: WorkItem): boolean {
  return (
    game.rules.scenario.people.helpPerMille > 0 &&
    isHelpable(game, item) &&
    fullColumns(game).has(stepOf(game, item).column)
  );
}

/** What one hand after the other should help with, dearest first. */
export function listHelp(game: Game): WorkItem[] {
  if (game.rules.scenario.people.helpPerMille === 0) return [];
  const full = fullColumns(game);
  if (full.size === 0) return [];
  const scored = game.state.open
    .filter((item) => item.status === 'waiting' && full.has(stepOf(game, item).column) && isHelpable(game, item))
    .map((item) => ({ item, score: pullScore(game, item, 'value') }));
  scored.sort((a, b) => b.score - a.score || a.item.number - b.item.number);
  return scored.map(({ item }) => item);
}

function isHelpable(game: Game, item: WorkItem): boolean {
  if (item.status === 'blocked' || item.risk !== null || !isOnBoard(game.state, item)) return false;
  return countsInColumn(item) && !NOT_FOR_HELPERS.has(stepOf(game, item).activity);
}

/** Columns at their limit. */
function fullColumns(game: Game): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const item of game.state.open) {
    if (!countsInColumn(item)) continue;
    const { column } = stepOf(game, item);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const full = new Set<string>();
  for (const [column, count] of counts) {
    const limit = columnLimit(game, column);
    if (limit > 0 && count >= limit) full.add(column);
  }
  return full;
}
