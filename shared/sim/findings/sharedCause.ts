// Trends in incidents: the dearest hidden cause that has struck often enough. Linked, it can be investigated at once [IS4, EN3].
import { addInsight } from '../insights.ts';
import type { Game, Problem } from '../state.ts';
import { concerns } from './concerns.ts';
import { findingKind } from './types.ts';

export const sharedCause = findingKind({
  kind: 'sharedCause',
  find(game, { fromOccurrences, isLinked, guessMorePerMille }, finder) {
    const { roleId } = finder;
    const candidates = game.state.problems.filter(
      (problem) =>
        problem.occurrences >= fromOccurrences &&
        isNew(game, problem, isLinked, roleId) &&
        concerns(game, finder, { streamId: '', serviceId: problem.serviceId }),
    );
    candidates.sort(
      (a, b) => b.costMilliHours - a.costMilliHours || b.occurrences - a.occurrences || (a.id < b.id ? -1 : 1),
    );
    const [top] = candidates;
    if (top === undefined) return false;
    top.stage = 'suspected';
    addInsight(game, {
      kind: 'sharedCause',
      about: [top.serviceId],
      amount: top.occurrences,
      textKey: top.titleKey,
      roleId,
      ...(isLinked ? { problemId: top.id, guessMorePerMille } : {}),
    });
    return true;
  },
});

/** Hidden so far, or suspected by others without a link, and nobody investigates it. */
function isNew({ state }: Game, { id, stage, workId }: Problem, isLinked: boolean, roleId: string): boolean {
  if (stage === 'hidden') return true;
  if (!isLinked || stage !== 'suspected' || workId !== '') return false;
  return !state.insights.some((insight) => insight.problemId === id && (insight.isShared || insight.roleId === roleId));
}
