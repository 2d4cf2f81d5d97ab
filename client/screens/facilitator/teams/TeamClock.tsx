// A team's own clock where there are several: whether it runs, and orders for this team alone.
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { formatDayClock } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useTeamsOfSession } from './TeamsContext.ts';

export function TeamClock({ team }: { team: Team }) {
  const { orderAll, scopeId } = useControl();
  const { teams, choose } = useTeamsOfSession();
  if (teams.length < 2) return null;
  const { model, teamId } = team;
  const { phase, isPaused, roundTick } = model.publicView.value;
  const name = model.session.value.teamName;
  return (
    <span class="teamClock">
      <span class="mono">{phase === 'running' ? formatDayClock(roundTick) : t(`phase.${phase}`)}</span>
      {phase === 'running' && (
        <button
          type="button"
          class="button"
          aria-label={t(isPaused ? 'facilitator.resumeTeam' : 'facilitator.pauseTeam', { name })}
          onClick={() => void orderAll({ action: isPaused ? 'resume' : 'pause', teamId })}
        >
          <Icon name={isPaused ? 'play' : 'pause'} />
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-pressed={scopeId === teamId}
        onClick={() => choose(teamId, scopeId !== teamId)}
      >
        {t('facilitator.onlyThis')}
      </button>
    </span>
  );
}
