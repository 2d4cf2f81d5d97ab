// Making work visible: own streams on the board, own insights told. One of each per thought; toil first, since nobody else knows of it.
import type { Habit } from '../types.ts';
import { decideFor } from './cards.ts';

export const makeVisible: Habit = (sight, decisions) => {
  const { streams, insights } = sight.view;
  for (const id in insights) {
    const insight = insights[id];
    if (!insight || insight.isShared || insight.roleId !== sight.roleId) continue;
    if (decideFor(sight, decisions, { type: 'shareInsight', insightId: id }, `share:${insight.kind}`)) break;
  }
  for (const isToil of [true, false]) {
    for (const id in streams) {
      const stream = streams[id];
      if (!stream || stream.isPinned || stream.openCount === 0 || (stream.type === 'toil') !== isToil) continue;
      if (decideFor(sight, decisions, { type: 'pinWork', what: `stream:${id}` }, `pin:${id}`)) return;
    }
  }
};
