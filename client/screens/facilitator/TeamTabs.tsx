// Which team the console shows, when there are several.
import type { SessionTeam } from '../../net/sessionApi.ts';
import { t, wordFor } from '../../words/t.ts';

interface TeamTabsProps {
  teams: readonly SessionTeam[];
  chosenId: string;
  onChoose: (teamId: string) => void;
}

export function TeamTabs({ teams, chosenId, onChoose }: TeamTabsProps) {
  return (
    <div class="teamTabs" role="group" aria-label={t('facilitator.teams')}>
      {teams.map(({ teamId, name, phase, roles }) => (
        <button
          key={teamId}
          type="button"
          class="button"
          aria-pressed={teamId === chosenId}
          onClick={() => onChoose(teamId)}
        >
          {name}
          <span class="teamTabs__note">
            {wordFor('phase', phase)} ·{' '}
            {t('join.teamSeats', { taken: roles.filter((role) => role.kind === 'taken').length, all: roles.length })}
          </span>
        </button>
      ))}
    </div>
  );
}
