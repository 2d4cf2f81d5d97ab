// The workshop as a strip: lobby, the rounds, debrief; the present round is opened into its phases.
import type { Phase, PublicView } from '../../../shared/sim/views/types.ts';
import { t } from '../../words/t.ts';

interface Stop {
  id: string;
  label: string;
  state: 'past' | 'now' | 'future';
}

export function Agenda({ view }: { view: PublicView }) {
  return (
    <ol class="agenda" aria-label={t('facilitator.agenda')}>
      {agendaStops(view).map((stop) => (
        <li
          key={stop.id}
          class={`agenda__stop agenda__stop--${stop.state}`}
          {...(stop.state === 'now' ? { 'aria-current': 'step' as const } : {})}
        >
          {stop.label}
        </li>
      ))}
    </ol>
  );
}

const ROUND_PHASES: readonly Phase[] = ['briefing', 'running', 'review', 'improve'];

export function agendaStops({ phase, round, roundCount }: Pick<PublicView, 'phase' | 'round' | 'roundCount'>): Stop[] {
  const isOver = phase === 'debrief' || phase === 'closed';
  const stops: Stop[] = [{ id: 'lobby', label: t('phase.lobby'), state: phase === 'lobby' ? 'now' : 'past' }];
  for (let number = 1; number <= roundCount; number += 1) {
    const label = t('common.round', { round: number });
    if (number !== round || isOver) {
      stops.push({ id: `${number}`, label, state: isOver || number < round ? 'past' : 'future' });
      continue;
    }
    const now = ROUND_PHASES.indexOf(phase);
    const phases = number === roundCount ? ROUND_PHASES.slice(0, 3) : ROUND_PHASES;
    phases.forEach((one, position) => {
      const state = position < now ? 'past' : position === now ? 'now' : 'future';
      stops.push({
        id: `${number}-${one}`,
        label: position === 0 ? `${label}: ${t(`phase.${one}`)}` : t(`phase.${one}`),
        state,
      });
    });
  }
  const debrief = phase === 'closed' ? 'past' : phase === 'debrief' ? 'now' : 'future';
  stops.push({ id: 'debrief', label: t('phase.debrief'), state: debrief });
  return stops;
}
