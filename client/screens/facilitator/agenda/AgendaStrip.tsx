// The workshop as a strip: one column per part with planned and real time, the present one on paper, and how it will end.
// Rounds that are over or still to come take one column each.
import type { TeamModel } from '../../../model/TeamModel.ts';
import type { Team } from '../../../model/Team.ts';
import { t } from '../../../words/t.ts';
import { useNow } from '../useNow.ts';
import { agendaColumns, type AgendaColumn } from './agendaColumns.ts';
import { agendaPlan, type AgendaPlan } from './agendaPlan.ts';
import { formatTime } from './formatTime.ts';
import './agenda.css';

const REFRESH_MS = 10_000;

export function AgendaStrip({ team }: { team: Team }) {
  const nowMs = useNow(REFRESH_MS);
  const { model } = team;
  const view = model.publicView.value;
  const facilitator = model.facilitatorView.value;
  const agenda = Object.values(facilitator?.agenda ?? {}).sort((a, b) => a.order - b.order);
  const times = Object.values(facilitator?.phaseTimes ?? {}).sort((a, b) => Number(a.id) - Number(b.id));
  const plan = agendaPlan(view, agenda, times, nowMs);
  return (
    <div class="agendaStrip">
      <ol class="agenda" aria-label={t('facilitator.agenda')} tabIndex={0}>
        {agendaColumns(plan.parts, view.round).map((column) => (
          <Column key={column.id} column={column} model={model} />
        ))}
      </ol>
      <AgendaEnd plan={plan} isBegun={view.phase !== 'lobby'} isOver={view.phase === 'closed'} />
    </div>
  );
}

function Column({ column, model }: { column: AgendaColumn; model: TeamModel }) {
  const { state, label, titleKey, plannedMs, startedMs, minutes } = column;
  return (
    <li
      class={`agenda__part agenda__part--${state} ${state === 'now' ? 'paper' : ''}`}
      {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
    >
      <span class="agenda__title">{label}</span>
      {titleKey !== '' && <span class="agenda__about">{model.textOf(titleKey)}</span>}
      <span class="agenda__planned">{t('facilitator.planned', { time: formatTime(plannedMs), minutes })}</span>
      <span class="agenda__real mono">
        {startedMs > 0 ? (
          <>
            <span class="said">{t('facilitator.began')}</span>
            {formatTime(startedMs)}
          </>
        ) : (
          '–'
        )}
      </span>
    </li>
  );
}

function AgendaEnd({ plan, isBegun, isOver }: { plan: AgendaPlan; isBegun: boolean; isOver: boolean }) {
  if (isOver) return null;
  const { lateMinutes, endsMs } = plan;
  const time = formatTime(endsMs);
  if (!isBegun) return <p class="agenda__end">{t('facilitator.endsIfNow', { time })}</p>;
  const kind = lateMinutes > 0 ? 'late' : lateMinutes < 0 ? 'early' : 'onTime';
  return <p class="agenda__end">{t(`facilitator.ends.${kind}`, { minutes: Math.abs(lateMinutes), time })}</p>;
}
