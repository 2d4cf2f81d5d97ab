// Briefing, improve and the end on the projector: a title, a story, and what the team aims at or has chosen.
import type { Team } from '../../model/Team.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { formatMetric } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { ImprovePicture } from './ImprovePicture.tsx';
import { JoinCard } from './JoinCard.tsx';
import { ScreenHead } from './ScreenHead.tsx';

export function QuietPicture({ team, joinLink }: { team: Team; joinLink: string }) {
  const { phase } = team.model.publicView.value;
  return (
    <main class="quietPicture">
      <ScreenHead team={team} />
      {phase === 'briefing' && <Briefing team={team} />}
      {phase === 'improve' && <ImprovePicture team={team} />}
      {phase === 'closed' && <p class="quietPicture__lead">{t('closed.text')}</p>}
      {phase !== 'closed' && <JoinCard code={team.code} joinLink={joinLink} />}
    </main>
  );
}

function Briefing({ team }: { team: Team }) {
  const { roundStoryKey, goals } = team.model.publicView.value;
  const sorted = Object.values(goals).sort((a, b) => a.order - b.order);
  return (
    <section>
      <p class="quietPicture__lead">{team.model.textOf(roundStoryKey)}</p>
      <ul class="quietPicture__list">
        {sorted.map((goal) => (
          <li key={goal.id}>
            <Icon name="target" size={34} />
            {team.model.textOf(goal.titleKey)}
            <strong class="mono">{formatMetric(goal.metric, goal.target)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
