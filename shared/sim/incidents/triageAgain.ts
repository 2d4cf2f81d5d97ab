// Back to triage: nobody there could make sense of it, and the guessing starts again [IN5].
import type { Game, IncidentPart, WorkItem } from '../state.ts';
import { enterStep } from '../work/enterStep.ts';

export function triageAgain(game: Game, item: WorkItem, incident: IncidentPart): void {
  incident.wrongTrayTicks = 0;
  item.attempt++;
  enterStep(game, item, 0, item.roleId);
}
