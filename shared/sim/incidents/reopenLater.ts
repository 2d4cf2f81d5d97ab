// In a share of cases a resolved incident was not over: its user comes back after a while [IN13]. Off unless the scenario says so.
import { drawPerMille } from '../random.ts';
import type { Game, IncidentPart, WorkItem } from '../state.ts';
import { DRAW } from '../work/steps.ts';

/** Even: the end of a residue flips the lowest bit. */
const RETURN_STRIDE = 2;

export function reopenLater(game: Game, item: WorkItem, incident: IncidentPart): void {
  const { perMille, afterTicks } = game.rules.scenario.incidents.reopening;
  const { state } = game;
  if (perMille === 0 || !drawPerMille(state.seed, item.luckHash, item.luckIndex, DRAW.reopen, perMille)) return;
  // Nothing of it hurts until then, so the residue has no impact of its own.
  state.residues.push({
    incidentId: item.id,
    problemId: incident.problemId,
    serviceId: item.serviceId,
    impactPerMille: 0,
    fullImpactPerMille: incident.impactPerMille,
    urgency: incident.urgency,
    untilTick: state.tick + afterTicks,
    returnPerMille: 1000,
    isChecked: true,
    skill: incident.neededSkill,
    titleKey: item.titleKey,
    // Another address than its own, or whoever came back once would come back for ever.
    luckHash: (item.luckHash + RETURN_STRIDE) | 0,
    luckIndex: item.luckIndex,
  });
}
