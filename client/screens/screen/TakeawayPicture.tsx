// Take-aways on the projector: while people write, the question and how many have; then the wall, in pages that turn by themselves.
import { useMemo } from 'preact/hooks';
import type { Team } from '../../model/Team.ts';
import { t } from '../../words/t.ts';
import { TakeawayWall } from '../debrief/takeaways/TakeawayWall.tsx';
import { wallColumns, wallPages } from '../debrief/takeaways/wallPages.ts';
import { ScreenHead } from './ScreenHead.tsx';
import './takeawayPicture.css';
import { useTurns } from './useTurns.ts';

/** What fits into a column in letters that can be read from the last row. */
const LINES_PER_PAGE = 13;
const SIGNS_PER_LINE = 26;

export function TakeawayPicture({ team }: { team: Team }) {
  const { takeaways, takeawayWall } = team.model.publicView.value;
  const pages = useMemo(() => wallPages(wallColumns(takeawayWall), LINES_PER_PAGE, SIGNS_PER_LINE), [takeawayWall]);
  const turn = useTurns(pages.length > 1);
  const page = turn % pages.length;
  const columns = pages[page];
  const isWall = takeaways.stage === 'wall';
  return (
    <main class="takeawayPicture">
      <ScreenHead team={team} />
      {isWall && columns ? (
        <>
          <h2>
            {t('takeaway.title')}
            {pages.length > 1 && (
              <span class="mute"> {t('takeaways.page', { page: page + 1, count: pages.length })}</span>
            )}
          </h2>
          <TakeawayWall team={team} columns={columns} />
        </>
      ) : (
        <section class="takeawayPicture__question">
          <h2>{t('takeaways.title')}</h2>
          <p>{t('takeaways.lead')}</p>
          <p role="status">{t('takeaways.writers', { count: takeaways.writerCount })}</p>
        </section>
      )}
    </main>
  );
}
