// The visits of a piece of work to the steps of its route, from its stretches. Changes nothing.
import type { Stretch } from './stretchOf.ts';
import { overlapTicks } from './stretchOf.ts';
import type { ItemRecord, Span } from './types.ts';

/** One stay of a piece of work in one step and one tray. */
export interface Visit {
  stepId: string;
  columnId: string;
  roleId: string;
  fromTick: number;
  toTick: number;
  waitingTicks: number;
  workingTicks: number;
  /** By reason. */
  blockedTicks: Record<string, number>;
}

/** @param stretch only ticks within it are counted; visits outside of it are left out */
export function visitsOf(item: ItemRecord, stretch: Stretch): Visit[] {
  const visits: Visit[] = [];
  let last: Visit | undefined;
  for (const span of item.spans) {
    if (last?.stepId !== span.stepId || last.roleId !== span.roleId) {
      last = freshVisit(span);
      visits.push(last);
    }
    last.toTick = span.toTick;
    const ticks = overlapTicks(span, stretch);
    if (span.state === 'waiting') last.waitingTicks += ticks;
    else if (span.state === 'working') last.workingTicks += ticks;
    else {
      const reason = span.state.slice(span.state.indexOf(':') + 1);
      last.blockedTicks[reason] = (last.blockedTicks[reason] ?? 0) + ticks;
    }
  }
  return visits.filter(({ fromTick, toTick }) => toTick >= stretch.fromTick && fromTick < stretch.toTick);
}

function freshVisit({ stepId, columnId, roleId, fromTick, toTick }: Span): Visit {
  return { stepId, columnId, roleId, fromTick, toTick, waitingTicks: 0, workingTicks: 0, blockedTicks: {} };
}
