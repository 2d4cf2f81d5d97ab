// What the strategy for a service asks of demand and of hands [PF5–PF7]. Reads only.
import type { Game, WorkItem, WorkType } from '../state.ts';

const NEW_THINGS: ReadonlySet<string> = new Set(['feature', 'technology']);

/** How demand for a service ends at once: nothing for one that has ended, no new things for one that is only sustained; '' = it does not. */
export function refusalOf({ rules, index }: Game, type: WorkType, serviceId: string): '' | 'retired' | 'sustained' {
  if (!rules.canRetire || serviceId === '') return '';
  const mode = index.services.get(serviceId)?.mode;
  if (mode === 'retired') return 'retired';
  return (mode === 'sustain' || mode === 'retire') && NEW_THINGS.has(type) ? 'sustained' : '';
}

/** [PF5] New things for a service that is invested in, and cards that pay its debt down. */
export function isInvestment({ rules, index }: Game, { type, streamId, serviceId }: WorkItem): boolean {
  if (!rules.canRetire || serviceId === '') return false;
  if (!NEW_THINGS.has(type) && streamId !== rules.scenario.changes.debtStream) return false;
  return index.services.get(serviceId)?.mode === 'invest';
}
