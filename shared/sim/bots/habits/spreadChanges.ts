// The release decision: two changes of one service do not share a window; the dearer goes first.
import type { GlanceView } from '../../views/glanceAt.ts';
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

export const spreadChanges: Habit = withCommand('holdChange', (sight, decisions) => {
  if (!sight.has('freeChange')) return;
  const dearest = new Map<string, GlanceView>();
  for (const card of sight.cards('change')) {
    if (!isReady(card)) continue;
    const rival = dearest.get(card.serviceId);
    if (!rival || card.costCentsPerTick > rival.costCentsPerTick) dearest.set(card.serviceId, card);
  }
  for (const card of sight.cards('change')) {
    if (!isReady(card)) continue;
    const isFirst = dearest.get(card.serviceId)?.id === card.id;
    const type = isFirst ? 'freeChange' : 'holdChange';
    decideFor(sight, decisions, { type, workId: card.id }, `${isFirst ? 'goesFirst' : 'collides'}:${card.id}`);
  }
});

const isReady = (card: GlanceView): boolean => card.blockedBy === 'window' && card.isMine;
