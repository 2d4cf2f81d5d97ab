// How the teams compare, and what the big screens show.
import type { Team } from '../../../model/Team.ts';
import { LeagueTable } from './LeagueTable.tsx';
import { ScreenChoice } from './ScreenChoice.tsx';
import '../teams/teams.css';
import './league.css';

export function LeaguePage({ team }: { team: Team }) {
  return (
    <>
      <ScreenChoice team={team} />
      <LeagueTable />
    </>
  );
}
