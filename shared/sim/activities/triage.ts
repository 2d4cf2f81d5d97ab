// Triage of an incident: known error, or a guess which skill it needs [IN3, IN4].
import { agreed } from '../agreements.ts';
import { drawBelow, drawPerMille } from '../random.ts';
import type { Game, IncidentPart, WorkItem } from '../state.ts';
import { guessMoreFor } from '../insights.ts';
import { enterStep } from '../work/enterStep.ts';
import { DRAW, drawEffort } from '../work/steps.ts';
import { leavePool } from '../work/pools.ts';
import { putInTray } from '../work/trays.ts';
import { communicate } from '../incidents/communicate.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

/** [IN3] A known error is solved where it was triaged for this share of the usual effort. */
const KNOWN_ERROR_EFFORT_PER_MILLE = 250;
/** Room for draws of later attempts at guessing. */
const DRAWS_PER_ATTEMPT = 4;

export const triage: Activity = {
  name: 'triage',
  effortClass: () => 'failureDemand',
  begin(game, item) {
    if (item.attempt === 0) return;
    const { retriagePerMille } = game.rules.scenario.incidents;
    item.stepEffortMilli = Math.floor((item.stepEffortMilli * retriagePerMille) / 1000);
    item.remainingMilli = item.stepEffortMilli;
  },
  complete(game, item) {
    const { incident } = item;
    if (incident === null) {
      goOn(game, item);
      return;
    }
    incident.isTriaged = true;
    if (agreed(game, 'communication') === 'inform') communicate(game, item, item.roleId);
    if (game.index.problems.get(incident.problemId)?.stage === 'known') {
      solveKnownError(game, item, incident);
      return;
    }
    incident.guessedSkill = guessSkill(game, item, incident);
    goOn(game, item);
  },
};

function solveKnownError(game: Game, item: WorkItem, incident: IncidentPart): void {
  const here = item.roleId;
  const { handoffs } = item;
  const steps = game.rules.routes.get(item.routeId)?.steps ?? [];
  const resolveIndex = steps.findIndex((step) => step.activity === 'resolve');
  incident.isDiagnosed = true;
  incident.guessedSkill = incident.neededSkill;
  enterStep(game, item, resolveIndex < 0 ? item.stepIndex + 1 : resolveIndex, here);
  const step = steps[resolveIndex];
  if (item.status === 'closed' || item.stepIndex !== resolveIndex || step === undefined) return;
  leavePool(game, item);
  item.assigneeId = '';
  putInTray(game, item, here);
  item.handoffs = handoffs;
  const usualMilli = drawEffort(game, item, step, resolveIndex, here);
  item.stepEffortMilli = Math.floor((usualMilli * KNOWN_ERROR_EFFORT_PER_MILLE) / 1000);
  item.remainingMilli = item.stepEffortMilli;
}

function guessSkill(game: Game, item: WorkItem, incident: IncidentPart): string {
  if (incident.isCalled) return incident.neededSkill;
  const { seed, modifiers } = game.state;
  const draw = item.attempt * DRAWS_PER_ATTEMPT;
  const chance =
    game.rules.scenario.incidents.guessPerMille + modifiers.guessMorePerMille + guessMoreFor(game, incident.problemId);
  if (drawPerMille(seed, item.luckHash, item.luckIndex, DRAW.guess + draw, chance)) return incident.neededSkill;
  const others = [...game.rules.roleOfSkill.keys()].filter(
    (skill) =>
      skill !== incident.neededSkill && game.rules.scenario.problems.some((problem) => problem.skill === skill),
  );
  return (
    others[drawBelow(seed, item.luckHash, item.luckIndex, DRAW.wrongGuess + draw, Math.max(1, others.length))] ??
    incident.neededSkill
  );
}
