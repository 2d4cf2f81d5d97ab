// A change that worked: what it carried is live, debt grows a little, and sometimes a new latent problem is born [CH8, PR6].
import { addProblem } from '../problems.ts';
import { dropResidues } from '../incidents/residues.ts';
import { resolveIncident } from '../incidents/resolveIncident.ts';
import { drawBelow, drawPerMille } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { goLive } from '../value/goLive.ts';
import { missNeed } from '../value/missNeed.ts';
import { closeWork } from '../work/closeWork.ts';
import { enterStep } from '../work/enterStep.ts';
import { DRAW } from '../work/steps.ts';

export function landChange(game: Game, change: WorkItem): void {
  addDebt(game, change);
  const carried = game.index.work.get(change.aboutId);
  closeWork(game, change, 'done');
  tell(game, 'changeReleased', 'public', { workId: change.id, serviceId: change.serviceId });
  if (carried === undefined || carried.status === 'closed') return;
  carried.carrierId = '';
  if (carried.incident !== null) resolveIncident(game, carried, 'resolved');
  else if (carried.type === 'problem') fixProblem(game, carried);
  else {
    if (carried.value !== null) releaseFeature(game, carried);
    enterStep(game, carried, carried.stepIndex + 1, carried.roleId);
  }
}

function addDebt(game: Game, change: WorkItem): void {
  const service = game.index.services.get(change.serviceId);
  if (service === undefined || change.change === null) return;
  const { debt } = game.rules.scenario.changes;
  let more = 0;
  if (change.change.kind === 'emergency') more += debt.emergencyPerMille;
  else more += debt.featurePerMille;
  more += Math.floor((debt.untestedPerMille * change.change.untestedPerMille) / 1000);
  service.debtPerMille = Math.min(1000, service.debtPerMille + more);
}

function releaseFeature(game: Game, item: WorkItem): void {
  const { value } = item;
  const { state, rules } = game;
  if (value === null) return;
  goLive(game, item);
  if (item.type === 'feature') state.stats.featuresReleased++;
  if (value.isNeedKnown) state.stats.needsMet++;
  else missNeed(game, item);
  tell(game, 'featureReleased', 'public', { workId: item.id, textKey: item.titleKey });
  for (const roleId of rules.roleIds) if (item.roleId === roleId) markChoice(game, roleId);
  bearProblem(game, item);
}

/** [PR6] Each release leaves a new latent problem behind with some probability. */
function bearProblem(game: Game, item: WorkItem): void {
  const { state, rules } = game;
  const later = rules.scenario.laterProblems;
  const chance = Math.floor((rules.scenario.changes.newProblemPerMille * state.modifiers.newProblemsPerMille) / 1000);
  const untestedPerMille = item.isUntested ? 1000 : 1000 - item.testPerMille;
  if (
    later.length === 0 ||
    !drawPerMille(
      state.seed,
      item.luckHash,
      item.luckIndex,
      DRAW.newProblem,
      Math.min(1000, chance + Math.floor((chance * untestedPerMille) / 1000)),
    )
  )
    return;
  const spec = later[drawBelow(state.seed, item.luckHash, item.luckIndex, DRAW.newProblemChoice, later.length)];
  if (spec === undefined || state.problems.some((problem) => problem.specId === spec.id && problem.stage !== 'fixed'))
    return;
  addProblem(game, spec);
}

function fixProblem(game: Game, item: WorkItem): void {
  const problem = game.index.problems.get(item.aboutId);
  if (problem !== undefined) {
    problem.stage = 'fixed';
    game.state.stats.problemsFixed++;
    problem.workId = '';
    const incident = game.index.work.get(problem.openIncidentId);
    if (incident !== undefined) resolveIncident(game, incident, 'resolved');
    dropResidues(game, problem.id);
    tell(game, 'problemFixed', 'public', { workId: item.id, serviceId: problem.serviceId, textKey: problem.causeKey });
  }
  closeWork(game, item, 'done');
}
