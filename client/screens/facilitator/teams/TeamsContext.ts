// Which teams the session has, which of them are watched live, and which one is looked at: what many parts of the console ask.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import type { SessionTeam } from '../../../net/sessionApi.ts';

export interface TeamsOfSession {
  /** All of them. */
  teams: readonly SessionTeam[];
  /** With a connection: all, or the one looked at where they are many. */
  watched: readonly Team[];
  focusId: string;
  /** Looks at a team. @param isAlone orders go to it alone from now on */
  choose: (teamId: string, isAlone: boolean) => void;
}

const TeamsContext = createContext<TeamsOfSession | null>(null);
export const TeamsProvider = TeamsContext.Provider;

/** @throws Error outside of the console. */
export function useTeamsOfSession(): TeamsOfSession {
  const teams = useContext(TeamsContext);
  if (!teams) throw new Error('useTeamsOfSession outside of the console');
  return teams;
}
