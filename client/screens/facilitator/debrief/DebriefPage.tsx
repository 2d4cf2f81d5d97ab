// What the team that is looked at can learn from its rounds, and what would have happened otherwise; once a round has been played.
// Must not show anything of a round that is still being played.
import type { Team } from '../../../model/Team.ts';
import { t } from '../../../words/t.ts';
import { DebriefStory } from '../../debrief/story/DebriefStory.tsx';
import { WhatIfPanel } from '../../debrief/whatIf/WhatIfPanel.tsx';
import { resultRounds } from '../../review/latestResult.ts';
import { useControl } from '../ControlContext.ts';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';
import './debriefPage.css';

export function DebriefPage({ team }: { team: Team }) {
  const { session } = useControl();
  const { teams } = useTeamsOfSession();
  const { results, round } = team.model.publicView.value;
  const roundsOver = resultRounds(results).length;
  const name = teams.find(({ teamId }) => teamId === team.teamId)?.name ?? '';
  const key = { code: session.code, token: session.token, teamId: team.teamId };
  return (
    <section class="debriefPage" aria-labelledby="debriefTitle">
      <h2 id="debriefTitle">{t('debrief.title', { team: name })}</h2>
      {roundsOver === 0 ? (
        <p>{t('debrief.nothingYet')}</p>
      ) : (
        <>
          <DebriefStory key={`story ${team.teamId}`} {...key} roundsOver={roundsOver} />
          <WhatIfPanel key={team.teamId} {...key} rounds={round} />
        </>
      )}
    </section>
  );
}
