// For somebody who comes while the others play: where the flight is, what burns, what waits for their role. Then the game.
import type { PublicView } from '../../../shared/sim/views/types.ts';
import type { TeamModel } from '../../model/TeamModel.ts';
import { Lamp } from '../../widgets/lamp/Lamp.tsx';
import { formatDayClock } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { PlayFrame } from './PlayFrame.tsx';
import type { PlayProps } from './phaseScreens.ts';
import { RoleCard } from './RoleCard.tsx';

interface CatchUpProps extends PlayProps {
  onGo: () => void;
}

export function CatchUp({ team, roles, onGo }: CatchUpProps) {
  const { model } = team;
  const view = model.publicView.value;
  const role = roles.activeRole.value;
  return (
    <PlayFrame
      team={team}
      roles={roles}
      title={t('catchUp.title', { round: model.textOf(view.roundTitleKey) })}
      lead={<p>{model.textOf(view.roundStoryKey)}</p>}
    >
      <div class="frame__columns">
        <section class="catchUp" aria-labelledby="catchUpNow">
          <h2 id="catchUpNow">{t('catchUp.now')}</h2>
          <ul class="catchUp__facts">
            {view.phase === 'running' && (
              <li>{t('catchUp.clock', { time: formatDayClock(view.roundTick), round: view.round })}</li>
            )}
            {view.phase !== 'running' && <li>{t('catchUp.phase', { phase: t(`phase.${view.phase}`) })}</li>}
            <li>{goalsLine(view)}</li>
            {role && view.phase === 'running' && (
              <li>{t('catchUp.waiting', { count: Object.keys(role.tray).length, hands: idleHands(role.hands) })}</li>
            )}
          </ul>
          <BurningLamps view={view} model={model} />
          <button type="button" class="button button--primary" onClick={onGo}>
            {t(role ? 'catchUp.go' : 'catchUp.watch')}
          </button>
        </section>
        <RoleCard team={team} roles={roles} />
      </div>
    </PlayFrame>
  );
}

function BurningLamps({ view, model }: { view: PublicView; model: TeamModel }) {
  const burning = Object.values(view.services)
    .filter(({ lamp }) => lamp === 'down' || lamp === 'degraded')
    .sort((a, b) => a.order - b.order);
  if (burning.length === 0) return <p class="mute">{t('catchUp.noLamp')}</p>;
  return (
    <ul class="catchUp__lamps">
      {burning.map((service) => (
        <li key={service.id}>
          <Lamp name={model.textOf(service.titleKey)} state={service.lamp} sinceTicks={view.tick - service.sinceTick} />
        </li>
      ))}
    </ul>
  );
}

function goalsLine({ goals }: PublicView): string {
  const all = Object.values(goals);
  const behind = all.filter(({ status }) => status === 'behind' || status === 'missed').length;
  return t('catchUp.goals', { all: all.length, behind });
}

function idleHands(hands: Readonly<Record<string, { status: string }>>): number {
  return Object.values(hands).filter(({ status }) => status === 'idle').length;
}
