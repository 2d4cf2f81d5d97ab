// A failed change: rolled back, an incident on its service, rework for whoever built it, satisfaction lost [CH7].
import { openIncident } from '../incidents/openIncident.ts';
import { drawBelow } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { tell } from '../tell.ts';
import { hurt } from '../value/satisfaction.ts';
import { closeWork } from '../work/closeWork.ts';
import { enterStep } from '../work/enterStep.ts';
import { DRAW } from '../work/steps.ts';
import { beginRollback } from './rollBack.ts';

export function failChange(game: Game, change: WorkItem): void {
  const { scenario } = game.rules;
  const { failure } = scenario.changes;
  const { state } = game;
  state.stats.failedChanges++;
  // [ES5] Whoever accepted the risk has told those concerned.
  if (change.change?.isRiskAccepted !== true)
    hurt(game, 'changes', scenario.satisfaction.failedChangeMilli * 1000, change);
  const span = Math.max(1, failure.impactMaxPerMille - failure.impactMinPerMille);
  const impactPerMille =
    failure.impactMinPerMille + drawBelow(state.seed, change.luckHash, change.luckIndex, DRAW.failureImpact, span);
  const incident = openIncident(game, {
    origin: 'change',
    serviceId: change.serviceId,
    impactPerMille,
    sourceId: change.id,
    luckHash: change.luckHash,
    luckIndex: change.luckIndex,
    titleKeys: ['incidents.changeTitles', scenario.incidents.changeTitles.length],
  });
  tell(game, 'changeFailed', 'public', { workId: change.id, serviceId: change.serviceId });
  if (failure.rollbackEffortMilli > 0) beginRollback(game, change, incident.id);
  else endFailed(game, change);
}

/** What the change carried goes back to whoever made it. */
export function endFailed(game: Game, change: WorkItem): void {
  const carried = game.index.work.get(change.aboutId);
  closeWork(game, change, 'failed');
  if (carried !== undefined && carried.status !== 'closed')
    rework(game, carried, game.rules.scenario.changes.failure.reworkPerMille);
}

/** Back to the step that made it (build, fix or resolve), for a share of the effort, with fresh luck. */
function rework(game: Game, item: WorkItem, reworkPerMille: number): void {
  item.attempt++;
  item.carrierId = '';
  item.effortPerMille = Math.max(1, Math.floor((item.effortPerMille * reworkPerMille) / 1000));
  const steps = game.rules.routes.get(item.routeId)?.steps ?? [];
  const made = steps.findIndex(
    (step) => step.activity === 'build' || step.activity === 'fix' || step.activity === 'resolve',
  );
  enterStep(game, item, Math.max(0, made), item.roleId);
}
