// The release decision: two changes of one service do not share a window; the dearer goes first.
import type { CardView } from '../../views/types.ts';
import type { Habit } from '../types.ts';
import { decideFor, someCard } from './cards.ts';

export const spreadChanges: Habit = (sight, decisions) => {
  if (!sight.has('holdChange') || !sight.has('freeChange')) return;
  const dearest = new Map<string, CardView>();
  someCard(sight, (card) => {
    if (!isReady(card)) return false;
    const rival = dearest.get(card.serviceId);
    if (!rival || card.costCentsPerTick > rival.costCentsPerTick) dearest.set(card.serviceId, card);
    return false;
  });
  someCard(sight, (card) => {
    if (!isReady(card)) return false;
    const isFirst = dearest.get(card.serviceId)?.id === card.id;
    const type = isFirst ? 'freeChange' : 'holdChange';
    decideFor(sight, decisions, { type, workId: card.id }, `${isFirst ? 'goesFirst' : 'collides'}:${card.id}`);
    return false;
  });
};

const isReady = (card: CardView): boolean => card.type === 'change' && card.blockedBy === 'window' && card.isMine;
