// Rolling a failed change back, where that takes effort: it ends the incident that the change caused, or makes it worse [CH11].
import { recur } from '../incidents/recur.ts';
import { resolveIncident } from '../incidents/resolveIncident.ts';
import { drawPerMille } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { effortFactor } from '../work/effort.ts';
import { DRAW, stepOf } from '../work/steps.ts';
import { endFailed } from './failChange.ts';

/** A failed rollback adds this share to the impact of the incident. */
const WORSE_PER_MILLE = 500;

/** The change stays with whoever deploys it, as work that goes before all other. */
export function beginRollback(game: Game, change: WorkItem, incidentId: string): void {
  if (change.change === null) return;
  const { rollbackEffortMilli } = game.rules.scenario.changes.failure;
  change.change.rollbackIncidentId = incidentId;
  change.stepTick = game.state.tick;
  change.stepEffortMilli = Math.floor((rollbackEffortMilli * effortFactor(game, change, stepOf(game, change))) / 1000);
  change.remainingMilli = change.stepEffortMilli;
  markChoice(game, change.roleId);
}

export function endRollback(game: Game, change: WorkItem): void {
  const { rollbackFailPerMille } = game.rules.scenario.changes.failure;
  const incident = game.index.work.get(change.change?.rollbackIncidentId ?? '');
  const hasFailed = drawPerMille(
    game.state.seed,
    change.luckHash,
    change.luckIndex,
    DRAW.rollback,
    rollbackFailPerMille,
  );
  tell(game, hasFailed ? 'rollbackFailed' : 'changeRolledBack', 'public', {
    workId: change.id,
    serviceId: change.serviceId,
  });
  if (incident !== undefined && incident.incident !== null && incident.status !== 'closed') {
    const more = Math.floor((incident.incident.impactPerMille * WORSE_PER_MILLE) / 1000);
    if (hasFailed) recur(game, incident, incident.incident, more);
    else resolveIncident(game, incident, 'resolved');
  }
  endFailed(game, change);
}
