// What the big screen shows: one team, the league of all, or one after the other. Pure.
import type { SessionSettingsView } from '../../model/wireState.ts';

export interface Shown {
  teamId: string;
  isLeague: boolean;
}

/**
 * @param openedWith the team that the screen's link names, or the first
 * @param turn counts up while the screen goes round
 */
export function shownOf(
  { screenMode, screenTeamId }: Pick<SessionSettingsView, 'screenMode' | 'screenTeamId'>,
  teamIds: readonly string[],
  openedWith: string,
  turn: number,
): Shown {
  const chosen = teamIds.includes(screenTeamId) ? screenTeamId : openedWith;
  if (screenMode === 'team' || teamIds.length < 2) return { teamId: chosen, isLeague: false };
  if (screenMode === 'all') return { teamId: chosen, isLeague: true };
  // The league comes once in every round of the teams.
  const position = turn % (teamIds.length + 1);
  const teamId = teamIds[position];
  return teamId === undefined ? { teamId: chosen, isLeague: true } : { teamId, isLeague: false };
}
