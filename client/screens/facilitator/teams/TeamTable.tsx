// All teams of a large session as a table, those with the longest silence named; a row opens its team below.
import { fetchOverview, type OverviewTeam } from '../../../net/overviewApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { formatDayClock } from '../../../words/format.ts';
import { language, t, wordFor } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { usePolled } from '../usePolled.ts';
import { quietestOf, type Quiet } from './quietestOf.ts';
import { attentionWords } from './attentionWords.ts';
import { useTickingSeconds } from './useTickingSeconds.ts';
import { useTeamsOfSession } from './TeamsContext.ts';

const REFRESH_MS = 3000;
const COLUMNS = ['team', 'clock', 'goals', 'lamps', 'people', 'attention'] as const;

export function TeamTable() {
  const { session } = useControl();
  const { code, token } = session;
  const inLanguage = language.value;
  const secondsOf = useTickingSeconds();
  const teams = usePolled(`${code} ${inLanguage}`, REFRESH_MS, () => fetchOverview(code, token, inLanguage));
  if (!teams) return <p class="mute">{t('common.loading')}</p>;
  return (
    <div class="teamTable" tabIndex={0} role="region" aria-label={t('facilitator.allTeams')}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`facilitator.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <TeamLine key={team.teamId} team={team} tickingSeconds={secondsOf(team)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TeamLine({ team, tickingSeconds }: { team: OverviewTeam; tickingSeconds: number }) {
  const { orderAll } = useControl();
  const { focusId, choose } = useTeamsOfSession();
  const { teamId, name, phase, isPaused, roundTick } = team;
  const isRunning = phase === 'running';
  return (
    <tr class={teamId === focusId ? 'teamTable__row--focus' : ''}>
      <th scope="row">
        <button type="button" class="button" aria-pressed={teamId === focusId} onClick={() => choose(teamId, false)}>
          {name}
        </button>
      </th>
      <td class="teamTable__clock">
        <span class="mono">{isRunning ? formatDayClock(roundTick) : wordFor('phase', phase)}</span>
        {isRunning && (
          <button
            type="button"
            class="button"
            aria-label={t(isPaused ? 'facilitator.resumeTeam' : 'facilitator.pauseTeam', { name })}
            onClick={() => void orderAll({ action: isPaused ? 'resume' : 'pause', teamId })}
          >
            <Icon name={isPaused ? 'play' : 'pause'} size={16} />
          </button>
        )}
      </td>
      <td>{t('facilitator.goalsMet', { met: team.goalsMet, all: team.goalCount, behind: team.goalsBehind })}</td>
      <td>
        {team.downCount + team.degradedCount === 0
          ? t('facilitator.noLamp')
          : t('facilitator.lamps', { down: team.downCount, degraded: team.degradedCount })}
      </td>
      <td class="mono">{t('facilitator.people', { here: team.hereCount, bots: team.botCount })}</td>
      <td>
        {team.claimCount > 0 && (
          <button type="button" class="button button--primary" onClick={() => choose(teamId, false)}>
            <Icon name="hand" size={16} />
            {t('facilitator.claimCount', { count: team.claimCount })}
          </button>
        )}
        <QuietCell quiet={quietestOf(team, tickingSeconds)} />
      </td>
    </tr>
  );
}

function QuietCell({ quiet }: { quiet: Quiet | null }) {
  if (!quiet) return <span class="mute">{t('facilitator.allWell')}</span>;
  const { role, attention } = quiet;
  return (
    <span class="attention__words">
      <Icon name={attention.kind === 'stuck' ? 'hourglass' : 'clock'} size={16} />
      {t('facilitator.quietOne', {
        nickname: role.nicknames,
        role: role.title,
        what: attentionWords(attention, role.waitingTypes),
      })}
    </span>
  );
}
