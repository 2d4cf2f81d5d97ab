// Reads the route of a piece of work: its present step and who does it. Changes nothing.
import type { StepSpec } from '../../scenario/schema.ts';
import { drawLawPerMille } from '../laws/drawLaw.ts';
import { drawPerMille } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { effortFactor } from './effort.ts';

/** Draw numbers: each use of an item's luck has its own. */
export const DRAW = {
  effort: 0,
  present: 100,
  skill: 202,
  emergency: 203,
  workaroundReturn: 204,
  failure: 300,
  failureImpact: 400,
  newProblem: 500,
  newProblemChoice: 501,
  changeRisk: 502,
  standard: 503,
  need: 504,
  withdraw: 505,
  noise: 506,
  service: 507,
  title: 508,
  lapse: 509,
  value: 511,
  reopen: 513,
  followUp: 514,
  success: 515,
  dependency: 520,
  neededWork: 521,
  rollback: 522,
  ease: 600,
  delay: 700,
  /** Far from all others: each attempt at guessing has its own. */
  guess: 1_000_000,
  wrongGuess: 1_000_001,
} as const;

export function stepOf(game: Game, item: WorkItem): StepSpec {
  const step = game.rules.routes.get(item.routeId)?.steps[item.stepIndex];
  if (step === undefined)
    throw new Error(`${item.id} stands on step ${item.stepIndex}, which route ${item.routeId} does not have`);
  return step;
}

/** Index of the next step that this item has, or −1 when its route is over. */
export function nextStepIndex(game: Game, item: WorkItem, from: number): number {
  const steps = game.rules.routes.get(item.routeId)?.steps ?? [];
  for (let index = from; index < steps.length; index++) {
    const step = steps[index];
    if (step === undefined) break;
    if (
      step.presentPerMille < 1000 &&
      !drawPerMille(game.state.seed, item.luckHash, item.luckIndex, DRAW.present + index, step.presentPerMille)
    )
      continue;
    return index;
  }
  return -1;
}

export function roleOfStep(game: Game, item: WorkItem, step: StepSpec, originRoleId: string): string {
  if (step.role === 'origin') return originRoleId;
  if (step.role === 'skill') return game.rules.roleOfSkill.get(skillSought(game, item)) ?? originRoleId;
  return step.role;
}

export function skillSought(game: Game, item: WorkItem): string {
  if (item.incident !== null) return item.incident.guessedSkill;
  const problem = game.index.problems.get(item.aboutId);
  return problem?.skill ?? '';
}

/** Effort of a step in milli-hours: mean × luck of this item by the step's law × modifiers × debt [WK10]. */
export function drawEffort(game: Game, item: WorkItem, step: StepSpec, index: number, roleId: string): number {
  const skew = drawLawPerMille(
    step.effortLaw,
    game.state.seed,
    item.luckHash,
    item.luckIndex,
    DRAW.effort + index + item.attempt * 16,
  );
  const base = Math.floor((step.effortMilli * item.effortPerMille) / 1000);
  const drawn = Math.floor((base * skew) / 1000);
  return Math.max(
    step.effortMilli === 0 ? 0 : 250,
    Math.floor((drawn * effortFactor(game, item, step, roleId)) / 1000),
  );
}

/** Delay of a step in ticks, before improvements: as listed, or by the step's law [WK10]. */
export function drawDelay(game: Game, item: WorkItem, step: StepSpec, index: number): number {
  if (step.delayLaw === 'constant') return step.delayTicks;
  const draw = DRAW.delay + index + item.attempt * 16;
  const factor = drawLawPerMille(step.delayLaw, game.state.seed, item.luckHash, item.luckIndex, draw);
  return Math.floor((step.delayTicks * factor) / 1000);
}
