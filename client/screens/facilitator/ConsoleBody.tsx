// Below the top bar: agenda, people who knock, then one of four pages (teams, seats and links, league and
// screen, debrief), and the desk.
import { useState } from 'preact/hooks';
import type { Team } from '../../model/Team.ts';
import { t } from '../../words/t.ts';
import { AgendaStrip } from './agenda/AgendaStrip.tsx';
import { useControl } from './ControlContext.ts';
import { DebriefPage } from './debrief/DebriefPage.tsx';
import { ConsoleDesk } from './desk/ConsoleDesk.tsx';
import { MessageWishProvider, useMessageWish } from './desk/MessageWish.ts';
import { EyesUp } from './guide/EyesUp.tsx';
import { GuideCard } from './guide/GuideCard.tsx';
import { LeaguePage } from './league/LeaguePage.tsx';
import { Claims } from './people/Claims.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { ShareCard } from './people/ShareCard.tsx';
import { TeamsPage } from './teams/TeamsPage.tsx';

const PAGES = ['teams', 'people', 'league', 'debrief'] as const;
type ConsolePage = (typeof PAGES)[number];

interface ConsoleBodyProps {
  team: Team;
  onLeave: () => void;
}

export function ConsoleBody({ team, onLeave }: ConsoleBodyProps) {
  const [page, setPage] = useState<ConsolePage>('teams');
  const messageWish = useMessageWish();
  const { session } = useControl();
  const { phase } = team.model.publicView.value;
  return (
    <MessageWishProvider value={messageWish}>
      <AgendaStrip team={team} />
      <Claims />
      <div class="console__body">
        <main class="console__main">
          <nav class="pageTabs" aria-label={t('facilitator.pages')}>
            {PAGES.map((one) => (
              <button
                key={one}
                type="button"
                class="pageTabs__tab"
                {...(one === page ? { 'aria-current': 'page' as const } : {})}
                onClick={() => setPage(one)}
              >
                {t(`facilitator.page.${one}`)}
              </button>
            ))}
          </nav>
          {page === 'teams' && <TeamsPage />}
          {page === 'people' && <PeoplePage team={team} onLeave={onLeave} />}
          {page === 'league' && <LeaguePage team={team} />}
          {page === 'debrief' && <DebriefPage team={team} />}
        </main>
        <aside class="consoleSide">
          <GuideCard team={team} />
          <EyesUp team={team} />
          {phase === 'lobby' && page !== 'people' && <ShareCard session={session} teamId={team.teamId} />}
        </aside>
      </div>
      <ConsoleDesk team={team} />
    </MessageWishProvider>
  );
}
