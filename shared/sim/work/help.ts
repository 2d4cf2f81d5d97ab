// Helping downstream: under a limit of work in each column, a hand that has nothing to do of its own role's helps where a column
// is full, with visible work only, slower than who has learnt it [AG11]. Changes nothing.
import type { ActivityName, Game, WorkItem } from '../state.ts';
import { isOnBoard } from '../isOnBoard.ts';
import { countsInColumn, fullColumns } from './columns.ts';
import { pullScore } from './pullOrder.ts';
import { stepOf } from './steps.ts';

/** What takes the skill or the office of its role. */
const NOT_FOR_HELPERS: ReadonlySet<ActivityName> = new Set(['diagnose', 'analyse', 'decide', 'improve']);

/** Speed of a hand that helps another role, as a share of the usual one; 0 = nobody helps. */
export const helpPerMille = ({ rules, state }: Game): number =>
  Math.min(1000, rules.scenario.people.helpPerMille + state.modifiers.helpMorePerMille);

/** Whether a hand of another role may take a waiting item now. */
export function mayHelp(game: Game, item: WorkItem): boolean {
  return helpPerMille(game) > 0 && isHelpable(game, item) && fullColumns(game).has(stepOf(game, item).column);
}

/**
 * What one hand after the other should help with, dearest first: what waits behind what the hands of the role itself take next,
 * then what one of them does alone.
 */
export function listHelp(game: Game): WorkItem[] {
  if (helpPerMille(game) === 0) return [];
  const full = fullColumns(game);
  if (full.size === 0) return [];
  const scored: { item: WorkItem; score: number }[] = [];
  for (const { item, steps } of game.index.open) {
    if (full.has(steps[item.stepIndex]?.column ?? '') && isHelpable(game, item))
      scored.push({ item, score: pullScore(game, item, 'value') });
  }
  scored.sort((a, b) => b.score - a.score || a.item.number - b.item.number);
  const soon = new Map<string, number>();
  const waiting: WorkItem[] = [];
  const begun: WorkItem[] = [];
  for (const { item } of scored) {
    if (item.status === 'working') {
      if (item.hands.length === 1) begun.push(item);
    } else if (!isTakenSoon(game, item, soon)) waiting.push(item);
  }
  return [...waiting, ...begun];
}

/** The next piece for each hand of a role is left to those who do it best. */
function isTakenSoon({ index }: Game, { roleId }: WorkItem, soon: Map<string, number>): boolean {
  const place = index.roleOf.get(roleId);
  const taken = soon.get(roleId) ?? 0;
  if (place?.role.isPulling !== true || taken >= place.grips.length) return false;
  soon.set(roleId, taken + 1);
  return true;
}

function isHelpable(game: Game, item: WorkItem): boolean {
  if (item.status === 'blocked' || item.risk !== null || !isOnBoard(game.state, item)) return false;
  return countsInColumn(item) && !NOT_FOR_HELPERS.has(stepOf(game, item).activity);
}
