// Time and phase at the top: code, round, clock, pause (also Space), speed, and the one step that comes next.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Team } from '../../model/Team.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { formatDayClock } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { useControl } from './ControlContext.ts';
import { nextStep } from './nextStep.ts';
import { SureButton } from './SureButton.tsx';

const SPEEDS_PER_MILLE = [500, 1000, 2000, 4000, 8000] as const;

export function TopBar({ team, scope }: { team: Team; scope: ComponentChildren }) {
  const view = team.model.publicView.value;
  return (
    <header class="topBar">
      <Logo hasName={false} />
      <span class="topBar__code mono">{team.code}</span>
      {view.round > 0 && <span>{t('common.roundOf', { round: view.round, count: view.roundCount })}</span>}
      {view.phase === 'running' && (
        <span class="topBar__clock">
          <span class="mono topBar__time">{formatDayClock(view.roundTick)}</span>
          <span class="mono mute">{t('facilitator.tick', { tick: view.roundTick, ticks: view.roundTicks })}</span>
        </span>
      )}
      {view.phase !== 'running' && <span class="topBar__time">{t(`phase.${view.phase}`)}</span>}
      {view.phase === 'running' && <Clockwork team={team} />}
      <span class="topBar__end">
        {scope}
        <NextButton team={team} />
      </span>
    </header>
  );
}

function Clockwork({ team }: { team: Team }) {
  const { order } = useControl();
  const { isPaused, speedPerMille } = team.model.publicView.value;
  const toggle = (): void => {
    void order({ action: team.model.publicView.peek().isPaused ? 'resume' : 'pause' });
  };
  useEffect(() => onSpace(toggle), [order, team]);
  return (
    <>
      <button type="button" class={`button ${isPaused ? 'button--primary' : ''}`} onClick={toggle}>
        <Icon name={isPaused ? 'play' : 'pause'} />
        {t(isPaused ? 'facilitator.resume' : 'facilitator.pause')}
        <kbd class="topBar__key">{t('facilitator.spaceKey')}</kbd>
      </button>
      <span class="topBar__speeds" role="group" aria-label={t('facilitator.speed')}>
        {SPEEDS_PER_MILLE.map((perMille) => (
          <button
            key={perMille}
            type="button"
            class="button mono"
            aria-pressed={perMille === speedPerMille}
            onClick={() => void order({ action: 'speed', perMille })}
          >
            {t('facilitator.speedTimes', { times: perMille / 1000 })}
          </button>
        ))}
      </span>
    </>
  );
}

function NextButton({ team }: { team: Team }) {
  const { order } = useControl();
  const view = team.model.publicView.value;
  const step = nextStep(view);
  if (!step) return null;
  const label = t('facilitator.next', { phase: step.label });
  const go = (): void => {
    void order(step.action);
  };
  if (!step.needsSure) {
    return (
      <button type="button" class="button button--primary" onClick={go}>
        {label}
        <Icon name="arrow-right" />
      </button>
    );
  }
  return (
    <SureButton key={view.phase} class="button" sure={t('facilitator.sure', { what: step.label })} onSure={go}>
      {label}
      <Icon name="arrow-right" />
    </SureButton>
  );
}

/** Space stops the clock from anywhere, except where it types or presses something. */
function onSpace(toggle: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || event.repeat) return;
    const { target } = event;
    const isTaken = target instanceof Element && target.closest('button, a, input, select, textarea, summary') !== null;
    if (isTaken) return;
    event.preventDefault();
    toggle();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
