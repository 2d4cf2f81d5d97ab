// The league, asked for every few seconds while somebody looks at it. What was heard last stays while the network is away.
import { useEffect, useState } from 'preact/hooks';
import { fetchLeague, type LeagueTeam } from '../../net/sessionApi.ts';

const ASK_MS = 3000;

/** @param isShown false asks nothing */
export function useLeague(code: string, token: string, isShown: boolean): readonly LeagueTeam[] {
  const [teams, setTeams] = useState<readonly LeagueTeam[]>([]);
  useEffect(() => {
    if (!isShown) return undefined;
    let isWanted = true;
    const ask = (): void => {
      fetchLeague(code, token).then(
        (next) => isWanted && setTeams(next),
        () => undefined,
      );
    };
    ask();
    const timer = setInterval(ask, ASK_MS);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, [code, token, isShown]);
  return teams;
}
