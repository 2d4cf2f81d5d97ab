// Before a round: its story, its goals, what is on the flight plan, one's own part.
import { useEffect } from 'preact/hooks';
import type { GoalView, ManoeuvreView } from '../../../shared/sim/views/types.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { formatMetric } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { AgreementsPart } from '../improve/AgreementsPart.tsx';
import { preloadControlRoom, type PlayProps } from '../play/phaseScreens.ts';
import { PlayFrame } from '../play/PlayFrame.tsx';
import { ReadyBar } from '../play/ReadyBar.tsx';
import { RoleCard } from '../play/RoleCard.tsx';
import './briefing.css';

const TICKS_PER_DAY = 24;

export function BriefingScreen({ team, roles }: PlayProps) {
  useEffect(preloadControlRoom, []);
  const view = team.model.publicView.value;
  const goals = Object.values(view.goals).sort((a, b) => a.order - b.order);
  const manoeuvres = Object.values(view.manoeuvres).filter((entry) => entry.round === view.round);
  const textOf = (key: string): string => team.model.textOf(key);
  return (
    <PlayFrame
      team={team}
      roles={roles}
      title={textOf(view.roundTitleKey)}
      lead={
        <>
          <p>{textOf(view.roundStoryKey)}</p>
          <p class="mute" role="status">
            {t('briefing.length', { days: Math.round(view.roundTicks / TICKS_PER_DAY) })} · {t('briefing.waiting')}
          </p>
        </>
      }
    >
      <div class="frame__columns">
        <section class="briefing__goals" aria-labelledby="goalsTitle">
          <h2 id="goalsTitle">{t('briefing.goals')}</h2>
          <ul>
            {goals.map((goal) => (
              <Goal
                key={goal.id}
                goal={goal}
                title={textOf(goal.titleKey)}
                isMine={roles.roleIds.value.includes(goal.roleId)}
              />
            ))}
          </ul>
          {manoeuvres.length > 0 && <h2>{t('briefing.manoeuvres')}</h2>}
          <ul>
            {manoeuvres.map((manoeuvre) => (
              <Manoeuvre key={manoeuvre.id} manoeuvre={manoeuvre} title={textOf(manoeuvre.titleKey)} />
            ))}
          </ul>
        </section>
        <RoleCard team={team} roles={roles} />
      </div>
      <ReadyBar team={team} roles={roles} />
      <AgreementsPart team={team} roles={roles} />
    </PlayFrame>
  );
}

function Goal({ goal, title, isMine }: { goal: GoalView; title: string; isMine: boolean }) {
  return (
    <li class="briefing__goal">
      <Icon name="target" />
      <span class="briefing__words">{title}</span>
      {isMine && <span class="briefing__mine">{t('goal.mine')}</span>}
      <span class="mono">{formatMetric(goal.metric, goal.target)}</span>
    </li>
  );
}

function Manoeuvre({ manoeuvre, title }: { manoeuvre: ManoeuvreView; title: string }) {
  return (
    <li class="briefing__goal">
      <Icon name="orbit" />
      <span class="briefing__words">
        {t('briefing.window', { title, day: Math.floor(manoeuvre.opensTick / TICKS_PER_DAY) + 1 })}
      </span>
    </li>
  );
}
