// Latent problems: made from their specification, and entered into the state and its look-ups [PR1, PR6].
import type { ProblemSpec } from '../scenario/schema.ts';
import { hashText, streamKey } from './random.ts';
import type { Hazard } from './gameIndex.ts';
import type { Game, Problem, ServiceState } from './state.ts';

/** A latent problem from its specification. */
export function newProblem(spec: ProblemSpec, id: string, tick: number): Problem {
  return {
    id,
    specId: spec.id,
    serviceId: spec.service,
    titleKey: `problems.${spec.id}.titles.0`,
    causeKey: `problems.${spec.id}.cause`,
    hazardPerMillion: spec.hazardPerMillion,
    impactPerMille: spec.impactPerMille,
    skill: spec.skill,
    isStructural: spec.isStructural,
    stage: 'hidden',
    workId: '',
    openIncidentId: '',
    occurrences: 0,
    bornTick: tick,
    costMilliHours: 0,
    costCents: 0,
  };
}

/** A further problem, born while the game runs. */
export function addProblem(game: Game, spec: ProblemSpec): void {
  const { state, index } = game;
  const problem = newProblem(spec, `p${state.problems.length + 1}`, state.tick);
  state.problems.push(problem);
  index.problems.set(problem.id, problem);
  index.hazards.push(hazardOf(state.seed, problem, index.services));
}

/** The address of a problem's luck is that of its specification, so that it strikes in the same ticks in every game of a seed. */
export const luckHashOf = ({ specId }: Problem): number => hashText(`problem:${specId}`);

export function hazardOf(seed: number, problem: Problem, services: ReadonlyMap<string, ServiceState>): Hazard {
  return { problem, key: streamKey(seed, luckHashOf(problem)), service: services.get(problem.serviceId) };
}
