// Whom orders go to: all teams, or the one that is looked at.
import type { Team } from '../../../model/Team.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';

export function ScopeSelect({ team }: { team: Team }) {
  const { scopeId } = useControl();
  const { choose } = useTeamsOfSession();
  return (
    <label class="scope">
      {t('facilitator.scope')}
      <select
        value={scopeId === '' ? 'all' : 'team'}
        onChange={(event) => choose(team.teamId, event.currentTarget.value === 'team')}
      >
        <option value="all">{t('facilitator.allTeams')}</option>
        <option value="team">{t('facilitator.team', { name: team.model.session.value.teamName })}</option>
      </select>
    </label>
  );
}
