// After the workshop: what everybody takes away, the team's report to take along, and its game to watch again.
import { replayPathOf } from '../../net/replayStore.ts';
import { loadSeat } from '../../net/seatStore.ts';
import { Notice } from '../../widgets/notice/Notice.tsx';
import { t } from '../../words/t.ts';
import { OwnReport } from '../debrief/report/OwnReport.tsx';
import { TakeawayWall } from '../debrief/takeaways/TakeawayWall.tsx';
import { wallColumns } from '../debrief/takeaways/wallPages.ts';
import type { PlayProps } from './phaseScreens.ts';

export function ClosedScreen({ team }: PlayProps) {
  const { takeawayWall } = team.model.publicView.value;
  const { code, teamId } = team;
  const token = loadSeat(code)?.seatToken ?? '';
  return (
    <>
      <Notice title={t('closed.title')} text={t('closed.text')}>
        <OwnReport team={team} />
        {token !== '' && (
          <a class="button" href={replayPathOf({ code, teamId, token }, 0)} target="_blank" rel="noopener">
            {t('replay.watch')}
          </a>
        )}
      </Notice>
      {Object.keys(takeawayWall).length > 0 && (
        <section class="takeaways takeaways--closed" aria-labelledby="takeawaysTitle">
          <h2 id="takeawaysTitle">{t('takeaway.title')}</h2>
          <TakeawayWall team={team} columns={wallColumns(takeawayWall)} />
        </section>
      )}
    </>
  );
}
