// Before the start: who is here, what one's role is about; the game is loaded meanwhile.
import { useEffect } from 'preact/hooks';
import { t } from '../../words/t.ts';
import { preloadControlRoom, type PlayProps } from '../play/phaseScreens.ts';
import { PlayFrame } from '../play/PlayFrame.tsx';
import { RoleCard } from '../play/RoleCard.tsx';
import { TeamList } from '../play/TeamList.tsx';

export function LobbyScreen({ team, roles }: PlayProps) {
  useEffect(preloadControlRoom, []);
  const { sessionTitle } = team.model.session.value;
  return (
    <PlayFrame
      team={team}
      roles={roles}
      title={t('lobby.title')}
      lead={
        <>
          <p>{sessionTitle}</p>
          <p role="status">{t('lobby.waiting')}</p>
        </>
      }
    >
      <div class="frame__columns">
        <RoleCard team={team} roles={roles} />
        <section class="frame__side" aria-labelledby="whoIsHere">
          <h2 id="whoIsHere">{t('lobby.whoIsHere')}</h2>
          <TeamList team={team} />
        </section>
      </div>
    </PlayFrame>
  );
}
