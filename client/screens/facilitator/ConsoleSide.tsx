// The side of the console: what to say now, links, message, injects, seats, and the end.
import { useState } from 'preact/hooks';
import type { Team } from '../../model/Team.ts';
import { eraseSession } from '../../net/sessionApi.ts';
import type { SavedSession } from '../../net/sessionStore.ts';
import { t } from '../../words/t.ts';
import { GuideCard } from './GuideCard.tsx';
import { InjectForm } from './InjectForm.tsx';
import { MessageForm } from './MessageForm.tsx';
import { SeatList } from './SeatList.tsx';
import { ShareCard } from './ShareCard.tsx';
import { SureButton } from './SureButton.tsx';

interface ConsoleSideProps {
  team: Team;
  session: SavedSession;
  onLeave: () => void;
}

export function ConsoleSide({ team, session, onLeave }: ConsoleSideProps) {
  const [problem, setProblem] = useState('');
  const { phase } = team.model.publicView.value;
  const erase = (): void => {
    eraseSession(session.code, session.token).then(onLeave, () => setProblem(t('facilitator.failed')));
  };
  return (
    <aside class="consoleSide">
      <GuideCard team={team} />
      {/* Links matter most before the start; later they are still one look away. */}
      <ShareCard session={session} teamId={team.teamId} isOpen={phase === 'lobby'} />
      <MessageForm team={team} />
      <InjectForm team={team} />
      <SeatList team={team} />
      <p class="field__note" role="alert">
        {problem}
      </p>
      <div class="consoleSide__end">
        <button type="button" class="button" onClick={onLeave}>
          {t('facilitator.another')}
        </button>
        <SureButton sure={t('facilitator.eraseSure')} onSure={erase}>
          {t('facilitator.erase')}
        </SureButton>
      </div>
    </aside>
  );
}
