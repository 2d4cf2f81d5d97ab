// The teams: side by side as long as there is room, else a table of all and the one that is looked at below it.
import { t } from '../../../words/t.ts';
import { TeamColumn } from './TeamColumn.tsx';
import { useTeamsOfSession } from './TeamsContext.ts';
import { TeamTable } from './TeamTable.tsx';
import './teams.css';

export function TeamsPage() {
  const { teams, watched } = useTeamsOfSession();
  return (
    <>
      {teams.length > watched.length && <TeamTable />}
      <div class="teamColumns" role="group" aria-label={t('facilitator.teams')}>
        {watched.map((team) => (
          <TeamColumn key={team.teamId} team={team} />
        ))}
      </div>
    </>
  );
}
