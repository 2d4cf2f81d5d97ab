// Which team to join: name and how many roles are taken by people; a full team stays readable but dim.
import type { SessionTeam } from '../../net/sessionApi.ts';
import { t } from '../../words/t.ts';

interface TeamChipsProps {
  teams: readonly SessionTeam[];
  chosenId: string;
  onChoose: (teamId: string) => void;
}

export function TeamChips({ teams, chosenId, onChoose }: TeamChipsProps) {
  return (
    <fieldset class="teamChips">
      <legend>{t('join.team')}</legend>
      {teams.map((team) => {
        const taken = team.roles.filter((role) => role.kind === 'taken').length;
        const isFull = taken === team.roles.length;
        return (
          <label key={team.teamId} class={`teamChips__chip ${isFull ? 'teamChips__chip--full' : ''}`}>
            <input
              type="radio"
              name="team"
              class="cover"
              checked={team.teamId === chosenId}
              onChange={() => onChoose(team.teamId)}
            />
            <span class="teamChips__name">{team.name}</span>
            <span class="teamChips__count mono">
              {isFull ? t('join.teamFull') : t('join.teamSeats', { taken, all: team.roles.length })}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
