// Head of the big screen: session, team and round on the left, clock or phase on the right.
import type { Team } from '../../model/Team.ts';
import { formatDayClock } from '../../words/format.ts';
import { t } from '../../words/t.ts';

export function ScreenHead({ team }: { team: Team }) {
  const { phase, round, roundCount, roundTick, roundTitleKey, isPaused } = team.model.publicView.value;
  const { sessionTitle, teamName } = team.model.session.value;
  return (
    <header class="screenHead" data-flight-clear>
      <div>
        <h1 class="screenHead__title">{round > 0 ? team.model.textOf(roundTitleKey) : sessionTitle}</h1>
        <p class="screenHead__note">
          {t('facilitator.team', { name: teamName })}
          {round > 0 && ` · ${t('common.roundOf', { round, count: roundCount })}`}
        </p>
      </div>
      <div class="screenHead__clock">
        {phase === 'running' ? (
          <>
            <span class="mono">{formatDayClock(roundTick)}</span>
            {isPaused && <span class="screenHead__paused">{t('screen.paused')}</span>}
          </>
        ) : (
          <span>{t(`phase.${phase}`)}</span>
        )}
      </div>
    </header>
  );
}
