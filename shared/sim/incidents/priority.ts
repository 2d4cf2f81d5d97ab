// The priority of an incident: by its impact, or by a matrix of impact and urgency [IN1, IN15].
import { USUAL_URGENCY } from '../../scenario/schema/basics.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Game } from '../state.ts';

type IncidentRules = Scenario['incidents'];

/** 1–4. */
export function priorityBy(
  { matrix, priorityPerMille }: IncidentRules,
  impactPerMille: number,
  urgency: number,
): number {
  if (matrix === null) return 1 + levelOf(priorityPerMille, impactPerMille);
  return matrix.priority[levelOf(matrix.impactPerMille, impactPerMille)]?.[urgency - 1] ?? 4;
}

/** Impact 1–3 in a matrix; 0 without one. */
export const impactLevel = ({ matrix }: IncidentRules, impactPerMille: number): number =>
  matrix === null ? 0 : 1 + levelOf(matrix.impactPerMille, impactPerMille);

/** How many of the falling bounds it does not reach. */
function levelOf(bounds: readonly number[], impactPerMille: number): number {
  let level = 0;
  while (level < bounds.length && impactPerMille < (bounds[level] ?? 0)) level++;
  return level;
}

interface Source {
  urgency?: number | undefined;
  problemId?: string;
  serviceId: string;
}

/** [IN15] That of the stream that brought or caused it, or of its problem; else that of its service. */
export function urgencyOf({ rules, index }: Game, { urgency, problemId, serviceId }: Source): number {
  if (urgency !== undefined) return urgency;
  const problem = rules.problems.get(index.problems.get(problemId ?? '')?.specId ?? '');
  return problem?.urgency ?? rules.services.get(serviceId)?.urgency ?? USUAL_URGENCY;
}
