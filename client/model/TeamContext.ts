// Hands the connected team to every widget below a screen.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Team } from './Team.ts';

export const TeamContext = createContext<Team | null>(null);

/** The team of the surrounding screen. @throws Error outside of one. */
export function useTeam(): Team {
  const team = useContext(TeamContext);
  if (!team) throw new Error('useTeam outside of a team screen');
  return team;
}
