// What a latent cause has cost so far, for whoever may know of it [PP1].
import type { Game } from '../state.ts';

export interface Pain {
  painMilliHours: number;
  painCents: number;
}

const NO_PAIN: Pain = { painMilliHours: 0, painCents: 0 };

/** Nothing for '' and for what is no problem. */
export function painOf({ index }: Game, problemId: string): Pain {
  const problem = problemId === '' ? undefined : index.problems.get(problemId);
  return problem === undefined ? NO_PAIN : { painMilliHours: problem.costMilliHours, painCents: problem.costCents };
}
