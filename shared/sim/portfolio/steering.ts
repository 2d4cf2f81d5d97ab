// How strategy steers the hands: work of a theme goes first while the theme has had less than was planned for it [PF3]. Reads only.
import type { Game, WorkItem } from '../state.ts';
import { NO_THEME } from './portfolioRules.ts';

export function isBehindPlan(game: Game, { themeNumber }: WorkItem): boolean {
  if (themeNumber === NO_THEME || game.state.agreements.steering !== 'byPlan') return false;
  const { plannedPerMille, handMilli } = game.state.portfolio;
  let all = 0;
  for (const milli of handMilli) all += milli;
  const planned = plannedPerMille[themeNumber] ?? 0;
  return planned > 0 && (handMilli[themeNumber] ?? 0) * 1000 <= planned * all;
}
