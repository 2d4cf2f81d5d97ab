// Which parts of the plan get a column of their own: all of the present round; other rounds are one each.
import { t } from '../../../words/t.ts';
import type { AgendaPart } from './agendaPlan.ts';

export interface AgendaColumn extends Pick<AgendaPart, 'id' | 'titleKey' | 'minutes' | 'plannedMs' | 'startedMs'> {
  label: string;
  state: AgendaPart['state'];
}

/** @param round the present one; in the lobby the first is still to come */
export function agendaColumns(parts: readonly AgendaPart[], round: number): AgendaColumn[] {
  const columns = new Map<string, AgendaColumn>();
  const isPlaying = parts.some((part) => part.state === 'now' && part.round > 0);
  for (const part of parts) {
    const isOpen = part.round === 0 || (isPlaying && part.round === round);
    const id = isOpen ? part.id : `round-${part.round}`;
    const known = columns.get(id);
    if (known) {
      known.minutes += part.minutes;
      continue;
    }
    const { titleKey, minutes, plannedMs, startedMs, state } = part;
    const label = isOpen ? labelOf(part) : t('common.round', { round: part.round });
    columns.set(id, { id, label, titleKey: isOpen ? titleKey : '', minutes, plannedMs, startedMs, state });
  }
  return [...columns.values()];
}

/** The round is said once, with its first phase. */
function labelOf({ phase, round }: AgendaPart): string {
  const word = t(`phase.${phase}`);
  return phase === 'briefing' ? t('facilitator.roundPhase', { round, phase: word }) : word;
}
