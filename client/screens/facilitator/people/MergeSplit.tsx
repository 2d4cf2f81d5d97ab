// Makes one team of two, or two of one: where too few or too many have come to a table.
import { useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { SureButton } from '../SureButton.tsx';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';

interface MergeSplitProps {
  team: Team;
  /** Seats that would make the new team. */
  chosenIds: string[];
  onDone: () => void;
}

export function MergeSplit({ team: { model, teamId }, chosenIds, onDone }: MergeSplitProps) {
  const { orderAll } = useControl();
  const { teams } = useTeamsOfSession();
  const [intoTeamId, setIntoTeamId] = useState('');
  const others = teams.filter((one) => one.teamId !== teamId);
  const into = others.find((one) => one.teamId === intoTeamId) ?? others[0];
  const split = async (): Promise<void> => {
    if ((await orderAll({ action: 'splitTeam', teamId, seatIds: chosenIds })) !== null) onDone();
  };
  const name = model.session.value.teamName;
  return (
    <div class="people__orders">
      {chosenIds.length > 0 && (
        <SureButton sure={t('facilitator.splitSure')} onSure={() => void split()}>
          <Icon name="split" size={16} />
          {t('facilitator.split', { count: chosenIds.length })}
        </SureButton>
      )}
      {into && (
        <span class="inlineForm">
          <select
            aria-label={t('facilitator.mergeInto', { name })}
            value={into.teamId}
            onChange={(event) => setIntoTeamId(event.currentTarget.value)}
          >
            {others.map((one) => (
              <option key={one.teamId} value={one.teamId}>
                {t('facilitator.team', { name: one.name })}
              </option>
            ))}
          </select>
          <SureButton
            sure={t('facilitator.mergeSure', { name: into.name })}
            onSure={() => void orderAll({ action: 'mergeTeams', teamId, intoTeamId: into.teamId })}
          >
            <Icon name="git-merge" size={16} />
            {t('facilitator.merge')}
          </SureButton>
        </span>
      )}
    </div>
  );
}
