// A round on the projector: the flight fills the screen; three things large: what is next and when, goals, what burns.
import type { GoalView } from '../../../shared/sim/views/types.ts';
import type { Team } from '../../model/Team.ts';
import { FlightCanvas } from '../../widgets/flight/FlightCanvas.tsx';
import { Meter } from '../../widgets/meter/Meter.tsx';
import { useCountdownTicks } from '../../widgets/sound/useCountdownTicks.ts';
import { t } from '../../words/t.ts';
import { countdownOf } from '../controlRoom/wall/countdownOf.ts';
import { JoinCard } from './JoinCard.tsx';
import { ScreenHead } from './ScreenHead.tsx';
import { ScreenLamps } from './ScreenLamps.tsx';
import { StandUpLine } from './StandUpLine.tsx';
import { UrgentStrip } from './UrgentStrip.tsx';

export function FlightPicture({ team, joinLink }: { team: Team; joinLink: string }) {
  const view = team.model.publicView.value;
  const textOf = (key: string): string => team.model.textOf(key);
  const goals = Object.values(view.goals).sort((a, b) => a.order - b.order);
  return (
    <>
      <FlightCanvas view={view} layout="screen" textOf={textOf} />
      <main class="flightPicture">
        <ScreenHead team={team} />
        <Countdown team={team} />
        <ScreenLamps team={team} />
        <div class="flightPicture__urgent" data-flight-clear>
          {view.standUp.isOn ? <StandUpLine team={team} /> : <UrgentStrip team={team} />}
        </div>
        <Goals goals={goals} textOf={textOf} />
        <JoinCard code={team.code} joinLink={joinLink} />
      </main>
    </>
  );
}

function Countdown({ team }: { team: Team }) {
  const view = team.model.publicView.value;
  const { label, hours, needs } = countdownOf(view, (key) => team.model.textOf(key));
  useCountdownTicks(hours, view.speedPerMille, view.isPaused);
  const services = needs.map((id) => team.model.textOf(view.services[id]?.titleKey ?? ''));
  return (
    <div class="screenCountdown" data-flight-clear>
      <p class="screenCountdown__label">{label}</p>
      <p class="screenCountdown__figure">{t('time.hours', { hours })}</p>
      {services.length > 0 && (
        <p class="screenCountdown__needs">{t('screen.needs', { services: services.join(', ') })}</p>
      )}
    </div>
  );
}

function Goals({ goals, textOf }: { goals: readonly GoalView[]; textOf: (key: string) => string }) {
  return (
    <section class="screenGoals" data-flight-clear aria-label={t('facilitator.goals')}>
      {goals.map((goal) => (
        <Meter key={goal.id} goal={goal} title={textOf(goal.titleKey)} />
      ))}
    </section>
  );
}
