// One team: name, who is here, what burns, goals as thin meters, then one row per role. Stuck and idle are the only amber.
import type { Team } from '../../../model/Team.ts';
import { Lamp } from '../../../widgets/lamp/Lamp.tsx';
import { Meter } from '../../../widgets/meter/Meter.tsx';
import { t } from '../../../words/t.ts';
import { GoalsPart } from '../../review/GoalsPart.tsx';
import { latestResult } from '../../review/latestResult.ts';
import { RetroSteps } from '../top/RetroSteps.tsx';
import { RevealSteps } from '../top/RevealSteps.tsx';
import { TakeawaySteps } from '../top/TakeawaySteps.tsx';
import { RoleRow } from './RoleRow.tsx';
import { TeamClock } from './TeamClock.tsx';
import { TeamPlans } from './TeamPlans.tsx';
import { useTickingSince } from './useTickingSince.ts';

export function TeamColumn({ team }: { team: Team }) {
  const { model, teamId } = team;
  const tickingSinceMs = useTickingSince(model);
  if (!model.isReady.value) return <p class="mute">{t('connection.connecting')}</p>;
  const view = model.publicView.value;
  const roles = Object.values(view.roles).sort((a, b) => a.order - b.order);
  const isLookingBack = view.phase === 'review' || view.phase === 'debrief';
  const result = isLookingBack ? latestResult(view.results) : null;
  return (
    <section class="teamColumn" aria-labelledby={`team-${teamId}`}>
      <header class="teamColumn__head">
        <h2 id={`team-${teamId}`}>{t('facilitator.team', { name: model.session.value.teamName })}</h2>
        <PeopleCount team={team} />
        {view.round > 0 && <Burning team={team} />}
        <TeamClock team={team} />
      </header>
      {isLookingBack && <RevealSteps step={view.revealStep} />}
      {view.phase === 'debrief' && <TakeawaySteps takeaways={view.takeaways} peopleCount={peopleOf(team)} />}
      {view.retro.stage !== '' && <RetroSteps retro={view.retro} />}
      {result ? <GoalsPart result={result} model={model} /> : view.round > 0 && <Goals team={team} />}
      <table class="roleTable">
        <caption class="said">{t('facilitator.roles')}</caption>
        <tbody>
          {roles.map((role) => (
            <RoleRow key={role.id} role={role} team={team} tickingSinceMs={tickingSinceMs} />
          ))}
        </tbody>
      </table>
      {view.round > 0 && <TeamPlans code={team.code} model={model} />}
    </section>
  );
}

function PeopleCount({ team }: { team: Team }) {
  const people = Object.values(team.model.people.value);
  const seats = Object.values(team.model.facilitatorView.value?.seats ?? {});
  const watching = seats.filter((seat) => seat.isHere && seat.isObserver).length;
  return (
    <span class="mono mute">
      {t('facilitator.people', {
        here: seats.filter((seat) => seat.isHere && !seat.isObserver).length,
        bots: people.filter(({ isBot }) => isBot).length,
      })}
      {watching > 0 && t('facilitator.watching', { count: watching })}
    </span>
  );
}

/** Who has a role and has come. */
function peopleOf(team: Team): number {
  const seats = Object.values(team.model.facilitatorView.value?.seats ?? {});
  return seats.filter(({ isObserver, isInvite }) => !isObserver && !isInvite).length;
}

/** Only what is wrong; one line when nothing is. */
function Burning({ team: { model } }: { team: Team }) {
  const { services, tick } = model.publicView.value;
  const burning = Object.values(services)
    .filter(({ lamp }) => lamp === 'down' || lamp === 'degraded')
    .sort((a, b) => a.order - b.order);
  if (burning.length === 0) return <span class="mute">{t('facilitator.noLamp')}</span>;
  return (
    <span class="teamColumn__lamps">
      {burning.map(({ id, lamp, titleKey, sinceTick }) => (
        <Lamp key={id} name={model.textOf(titleKey)} state={lamp} sinceTicks={tick - sinceTick} />
      ))}
    </span>
  );
}

function Goals({ team: { model } }: { team: Team }) {
  const goals = Object.values(model.publicView.value.goals).sort((a, b) => a.order - b.order);
  return (
    <div class="teamColumn__goals">
      {goals.map((goal) => (
        <Meter key={goal.id} goal={goal} title={model.textOf(goal.titleKey)} />
      ))}
    </div>
  );
}
