// How long a piece of work may still wait, in words: what happens then, and whether it is close.
// Must not colour anything; the tone is for the reader of it.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import { t } from '../../../words/t.ts';

export interface DueWords {
  text: string;
  isPressing: boolean;
}

const PRESSING_TICKS = 6;

/** null when nothing is due. */
export function dueWords(card: Pick<CardView, 'dueTick' | 'dueKind'>, tick: number): DueWords | null {
  if (card.dueTick === 0 || card.dueKind === '') return null;
  const hours = card.dueTick - tick;
  if (hours <= 0 && card.dueKind !== 'window') return { text: t('time.late', { hours: -hours }), isPressing: true };
  const text = t(`room.due.${card.dueKind}`, { hours: Math.max(0, hours) });
  return { text, isPressing: hours <= PRESSING_TICKS && card.dueKind !== 'window' };
}
