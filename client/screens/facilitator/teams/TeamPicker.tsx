// Which of many teams is looked at, where the table of all is not at hand.
import { t } from '../../../words/t.ts';
import { useTeamsOfSession } from './TeamsContext.ts';

export function TeamPicker() {
  const { teams, focusId, choose } = useTeamsOfSession();
  return (
    <label class="scope">
      {t('facilitator.lookAt')}
      <select value={focusId} onChange={(event) => choose(event.currentTarget.value, false)}>
        {teams.map(({ teamId, name }) => (
          <option key={teamId} value={teamId}>
            {t('facilitator.team', { name })}
          </option>
        ))}
      </select>
    </label>
  );
}
