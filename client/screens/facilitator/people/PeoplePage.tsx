// Seats and links: how people get in, who sits where in each team, who else facilitates, and the end of the session.
import { useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import { eraseSession } from '../../../net/sessionApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { SureButton } from '../SureButton.tsx';
import { TeamPicker } from '../teams/TeamPicker.tsx';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';
import { CoFacilitators } from './CoFacilitators.tsx';
import { ShareCard } from './ShareCard.tsx';
import { TeamSeats } from './TeamSeats.tsx';
import { TransferCard } from './TransferCard.tsx';
import './people.css';

interface PeoplePageProps {
  team: Team;
  onLeave: () => void;
}

export function PeoplePage({ team, onLeave }: PeoplePageProps) {
  const { session, orderAll } = useControl();
  const { teams, watched } = useTeamsOfSession();
  const { isLocked } = team.model.session.value.session;
  return (
    <>
      <div class="people__ways">
        <ShareCard session={session} teamId={team.teamId} />
        <CoFacilitators />
        <TransferCard />
      </div>
      <div class="people__orders">
        <button
          type="button"
          class="button"
          aria-pressed={isLocked}
          onClick={() => void orderAll({ action: isLocked ? 'unlock' : 'lock' })}
        >
          <Icon name="key-round" />
          {t(isLocked ? 'facilitator.unlock' : 'facilitator.lock')}
        </button>
        <span class="mute">{t(isLocked ? 'facilitator.isLocked' : 'facilitator.isOpen')}</span>
        <AddTeam />
      </div>
      {teams.length > watched.length && <TeamPicker />}
      {watched.map((one) => (
        <TeamSeats key={one.teamId} team={one} />
      ))}
      <EndOfSession onLeave={onLeave} />
    </>
  );
}

function AddTeam() {
  const { orderAll } = useControl();
  const [name, setName] = useState('');
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const isDone = await orderAll({ action: 'addTeam', ...(name.trim() === '' ? {} : { name: name.trim() }) });
    if (isDone !== null) setName('');
  };
  return (
    <form class="inlineForm" onSubmit={(event) => void add(event)}>
      <input
        value={name}
        maxLength={40}
        autocomplete="off"
        aria-label={t('facilitator.teamName')}
        placeholder={t('facilitator.teamName')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        <Icon name="plus" />
        {t('facilitator.addTeam')}
      </button>
    </form>
  );
}

function EndOfSession({ onLeave }: { onLeave: () => void }) {
  const { attempt } = useControl();
  const erase = async (): Promise<void> => {
    const isDone = await attempt(async ({ code, token }) => {
      await eraseSession(code, token);
      return true;
    });
    if (isDone) onLeave();
  };
  return (
    <div class="people__orders">
      <button type="button" class="button" onClick={onLeave}>
        {t('facilitator.another')}
      </button>
      <SureButton sure={t('facilitator.eraseSure')} onSure={() => void erase()}>
        {t('facilitator.erase')}
      </SureButton>
    </div>
  );
}
