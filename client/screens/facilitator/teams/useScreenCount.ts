// How many people have a screen in front of them now, over all teams that this console knows of.
import { useTeamsOfSession } from './TeamsContext.ts';

/** Of teams that are not watched live, everybody with a seat counts. */
export function useScreenCount(): number {
  const { teams, watched } = useTeamsOfSession();
  const live = watched.map(({ model }) => Object.values(model.facilitatorView.value?.seats ?? {}));
  const here = live.reduce((sum, seats) => sum + seats.filter(({ isHere }) => isHere).length, 0);
  const watchedIds = new Set(watched.map(({ teamId }) => teamId));
  const others = teams.filter(({ teamId }) => !watchedIds.has(teamId)).flatMap(({ roles }) => roles);
  return here + others.reduce((sum, { nicknames }) => sum + nicknames.length, 0);
}
