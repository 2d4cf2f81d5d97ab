// What the big screens of the session show: one team, all of them, or each in turn.
import type { Team } from '../../../model/Team.ts';
import type { ControlAction } from '../../../net/sessionApi.ts';
import { screenPathOf } from '../../../net/sessionStore.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';

const MODES = ['team', 'all', 'cycle'] as const;
type Mode = (typeof MODES)[number];

export function ScreenChoice({ team }: { team: Team }) {
  const { orderAll, session } = useControl();
  const { teams } = useTeamsOfSession();
  const { screenMode, screenTeamId } = team.model.session.value.session;
  const shownId = screenTeamId === '' ? team.teamId : screenTeamId;
  const path = screenPathOf(session, shownId);
  const show = (mode: Mode, teamId: string): void => {
    const action: ControlAction = mode === 'team' ? { action: 'screen', mode, teamId } : { action: 'screen', mode };
    void orderAll(action);
  };
  return (
    <section class="screenChoice" aria-labelledby="screenChoiceTitle">
      <h2 id="screenChoiceTitle">{t('facilitator.screenShows')}</h2>
      <div class="screenChoice__modes" role="group" aria-labelledby="screenChoiceTitle">
        {MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            class="button"
            aria-pressed={mode === screenMode}
            onClick={() => show(mode, shownId)}
          >
            {t(`facilitator.screen.${mode}`)}
          </button>
        ))}
        {teams.length > 1 && (
          <select
            aria-label={t('facilitator.screenTeam')}
            value={shownId}
            onChange={(event) => show('team', event.currentTarget.value)}
          >
            {teams.map(({ teamId, name }) => (
              <option key={teamId} value={teamId}>
                {t('facilitator.team', { name })}
              </option>
            ))}
          </select>
        )}
        {path !== '' && (
          <a class="button" href={path} target="_blank" rel="noreferrer">
            <Icon name="monitor" />
            {t('facilitator.openScreen')}
          </a>
        )}
      </div>
    </section>
  );
}
