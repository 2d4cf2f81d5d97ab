// How severe an incident is to the rules: what its impact asks for, whatever the desk makes of it [IN1, IN14].
import type { Game, IncidentPart, WorkItem } from '../state.ts';

/** The more severe of the priority by impact and the one set by hand; that of other work as it is. */
export function severityOf({ priority, incident }: WorkItem): number {
  return incident === null ? priority : Math.min(incident.impactPriority, priority);
}

/** Sets the service level clock: that of the impact, or that of the priority set by hand when it is the shorter one. */
export function setClock({ rules }: Game, item: WorkItem, incident: IncidentPart): void {
  const byHandTick = item.arrivedTick + (rules.scenario.incidents.slaTicks[item.priority - 1] ?? 0);
  const isRaised = item.priority < incident.impactPriority;
  incident.slaDueTick = isRaised ? Math.min(byHandTick, incident.impactDueTick) : incident.impactDueTick;
  item.dueTick = incident.slaDueTick;
}
