// Time and phase at the top: code, round, the large clock, pause (also Space), speed, longer, and the one step that comes next.
import type { Team } from '../../../model/Team.ts';
import { Logo } from '../../../widgets/logo/Logo.tsx';
import { formatDayClock, formatNumber } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';
import { Clockwork } from './Clockwork.tsx';
import { StepButton } from './StepButton.tsx';
import { backStep, nextStep, replayStep } from './nextStep.ts';
import { ScopeSelect } from './ScopeSelect.tsx';
import { UndoButton } from './UndoButton.tsx';
import './top.css';

export function TopBar({ team }: { team: Team }) {
  const { teams } = useTeamsOfSession();
  const view = team.model.publicView.value;
  const next = nextStep(view);
  const back = backStep(view);
  const replay = replayStep(view);
  return (
    <header class="topBar">
      <div class="topBar__where">
        <Logo hasName={false} />
        <span class="topBar__code mono">{team.code}</span>
        {view.round > 0 && (
          <span class="topBar__round">
            <span>{t('common.roundOf', { round: view.round, count: view.roundCount })}</span>
            <strong>{team.model.textOf(view.roundTitleKey)}</strong>
          </span>
        )}
      </div>
      {view.phase === 'running' ? (
        <>
          <Clock team={team} />
          <Clockwork team={team} />
        </>
      ) : (
        <span class="topBar__time">{t(`phase.${view.phase}`)}</span>
      )}
      <div class="topBar__end">
        {teams.length > 1 && <ScopeSelect team={team} />}
        <UndoButton team={team} />
        {replay && <StepButton key={`replay ${view.phase}`} step={replay} label={replay.label} icon="history" />}
        {back && <StepButton step={back} label={t('facilitator.back', { phase: back.label })} icon="arrow-left" />}
        {next && (
          <StepButton
            key={view.phase}
            step={next}
            label={t('facilitator.next', { phase: next.label })}
            iconAfter="arrow-right"
            isPrimary={!next.needsSure}
          />
        )}
      </div>
    </header>
  );
}

function Clock({ team }: { team: Team }) {
  const { roundTick, roundTicks, speedPerMille } = team.model.publicView.value;
  // At 1× a tick takes a second.
  const minutesOf = (ticks: number): string => formatNumber((ticks * 1000) / speedPerMille / 60, 1);
  return (
    <span class="topBar__clock">
      <span class="mono topBar__time">{formatDayClock(roundTick)}</span>
      <span class="topBar__ticks">
        <span class="mono mute">{t('facilitator.tick', { tick: roundTick, ticks: roundTicks })}</span>
        <span class="mono mute">
          {t('facilitator.minutesOf', { minutes: minutesOf(roundTick), all: minutesOf(roundTicks) })}
        </span>
      </span>
    </span>
  );
}
