// The teams that the console watches live: one connection each, opened when it is wanted and closed when it is not.
// Must not be asked for many at once; a table of all teams has its own way.
import { useEffect, useRef, useState } from 'preact/hooks';
import { openWatchedTeam, type Team } from '../../model/Team.ts';
import type { SavedSession } from '../../net/sessionStore.ts';
import { language } from '../../words/t.ts';

/** @returns as many as are open, in the order asked for. */
export function useTeams({ code, token }: SavedSession, teamIds: readonly string[]): readonly Team[] {
  const open = useRef(new Map<string, Team>());
  const [teams, setTeams] = useState<readonly Team[]>([]);
  const wanted = teamIds.join(' ');
  useEffect(() => {
    const ids = wanted.split(' ').filter((id) => id !== '');
    for (const [id, team] of open.current) {
      if (ids.includes(id)) continue;
      open.current.delete(id);
      team.close();
    }
    setTeams(
      ids.map((id) => {
        const team = open.current.get(id) ?? openWatchedTeam(code, id, token, language.value);
        open.current.set(id, team);
        return team;
      }),
    );
  }, [code, token, wanted]);
  useEffect(
    () => () => {
      for (const team of open.current.values()) team.close();
      open.current.clear();
    },
    [],
  );
  return teams;
}
