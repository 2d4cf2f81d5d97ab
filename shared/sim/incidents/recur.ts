// The same trouble again while its incident is open: more impact, and what follows from it, never less [PR4, IN14].
import type { Game, IncidentPart, WorkItem } from '../state.ts';
import { announceMajor } from './openIncident.ts';
import { priorityBy } from './priority.ts';

export function recur(game: Game, item: WorkItem, incident: IncidentPart, morePerMille: number): void {
  const { incidents } = game.rules.scenario;
  incident.occurrences++;
  incident.impactPerMille = Math.min(1000, incident.impactPerMille + morePerMille);
  const impactPriority = priorityBy(incidents, incident.impactPerMille, incident.urgency);
  if (impactPriority >= incident.impactPriority) return;
  incident.impactPriority = impactPriority;
  // From now on: nobody could have known before.
  const dueTick = game.state.tick + (incidents.slaTicks[impactPriority - 1] ?? 0);
  incident.impactDueTick = Math.min(incident.impactDueTick, dueTick);
  item.priority = Math.min(item.priority, impactPriority);
  incident.slaDueTick = Math.min(incident.slaDueTick, incident.impactDueTick);
  item.dueTick = incident.slaDueTick;
  if (incident.isMajor || impactPriority > incidents.majorPriorityMax) return;
  incident.isMajor = true;
  item.isShown = true;
  announceMajor(game, item);
}
