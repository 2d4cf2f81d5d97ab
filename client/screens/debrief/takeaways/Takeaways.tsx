// What a player takes away: written alone, then the wall of all. Folded away while the facilitator leaves it aside; whoever
// watches only sees the wall. Must not show what others wrote before the wall is shown.
import type { PlayProps } from '../../play/phaseScreens.ts';
import { t } from '../../../words/t.ts';
import { OwnReport } from '../report/OwnReport.tsx';
import { OwnTakeaway } from './OwnTakeaway.tsx';
import { TakeawayForm } from './TakeawayForm.tsx';
import './takeaways.css';
import { TakeawayWall } from './TakeawayWall.tsx';
import { wallColumns } from './wallPages.ts';

const TAKEAWAYS_MAX = 9;

/** With the team's report, to take along as well. */
export function Takeaways({ team, roles }: PlayProps) {
  return (
    <>
      <WriteOrRead team={team} roles={roles} />
      <OwnReport team={team} />
    </>
  );
}

function WriteOrRead({ team, roles }: PlayProps) {
  const { takeaways, takeawayWall } = team.model.publicView.value;
  const { stage } = takeaways;
  const hasRole = roles.roleIds.value.length > 0;
  if (stage === 'wall')
    return (
      <section class="takeaways" aria-labelledby="takeawaysTitle">
        <h2 id="takeawaysTitle">{t('takeaway.title')}</h2>
        <TakeawayWall team={team} columns={wallColumns(takeawayWall)} />
        {hasRole && <Own team={team} roles={roles} />}
      </section>
    );
  if (!hasRole) return null;
  if (stage === 'write')
    return (
      <section class="takeaways" aria-labelledby="takeawaysTitle">
        <h2 id="takeawaysTitle">{t('takeaways.title')}</h2>
        <p>{t('takeaways.lead')}</p>
        <Own team={team} roles={roles} />
        <p class="mute" role="status">
          {t('takeaways.writers', { count: takeaways.writerCount })}
        </p>
      </section>
    );
  return (
    <details class="takeaways takeaways--aside">
      <summary>{t('takeaways.title')}</summary>
      <p>{t('takeaways.lead')}</p>
      <Own team={team} roles={roles} />
    </details>
  );
}

function Own({ team, roles }: PlayProps) {
  const { stage } = team.model.publicView.value.takeaways;
  const views = roles.roleIds.value.map((id) => team.model.roleViews.value[id]?.ownTakeaways ?? {});
  // Who has several roles finds the same in each of them.
  const byId = new Map(views.flatMap((view) => Object.entries(view)));
  const own = [...byId.values()].filter(({ seatId }) => seatId === team.seatId).sort((a, b) => a.order - b.order);
  return (
    <div class="takeaways__own">
      {own.length < TAKEAWAYS_MAX ? (
        <TakeawayForm edited={null} onDone={() => undefined} />
      ) : (
        <p role="status">{t('takeaways.full')}</p>
      )}
      {own.length > 0 && (
        <section aria-label={t('takeaways.own')}>
          <h3>{t('takeaways.own')}</h3>
          {stage !== 'wall' && <p class="mute">{t('takeaways.private')}</p>}
          <ul class="takeaways__list">
            {own.map((takeaway) => (
              <OwnTakeaway key={takeaway.id} takeaway={takeaway} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
