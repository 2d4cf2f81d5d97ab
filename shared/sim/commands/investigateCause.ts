// investigateCause: investigate the cause that an insight names, with or without an open incident; told to all, every role may [EN3].
import { z } from 'zod';
import type { Game, Insight } from '../state.ts';
import { refuseUnlessRunning } from './looking.ts';
import { isProblemLimitReached, startInvestigation } from './openProblem.ts';
import { idText, roleCommand } from './types.ts';

const knownTo = (game: Game, roleId: string): Insight[] =>
  game.state.insights.filter((insight) => insight.problemId !== '' && (insight.isShared || insight.roleId === roleId));

/** Its finder must be one who opens problems, or tell the others first. */
const mayOpen = ({ rules }: Game, roleId: string, insight: Insight): boolean =>
  insight.isShared || (rules.commandsOf.get(roleId)?.has('openProblem') ?? false);

export const investigateCause = roleCommand({
  type: 'investigateCause',
  does: 'Opens an investigation of the cause that an insight names; every role may once the insight is told to all.',
  capability: 'everyRole',
  payload: z.strictObject({ insightId: idText }),
  targetParam: 'insightId',
  refusals: ['wrongPhase', 'unknownTarget', 'needsOther', 'alreadyDone', 'limitReached'],
  targets: (game, roleId) => knownTo(game, roleId).map((insight) => insight.id),
  check(game, roleId, { insightId }) {
    const insight = knownTo(game, roleId).find((entry) => entry.id === insightId);
    const problem = game.index.problems.get(insight?.problemId ?? '');
    if (insight === undefined || problem === undefined) return 'unknownTarget';
    if (problem.workId !== '' || problem.stage === 'fixed') return 'alreadyDone';
    if (!mayOpen(game, roleId, insight)) return 'needsOther';
    return isProblemLimitReached(game) ? 'limitReached' : refuseUnlessRunning(game);
  },
  apply(game, roleId, { insightId }) {
    const insight = knownTo(game, roleId).find((entry) => entry.id === insightId);
    if (insight !== undefined) startInvestigation(game, insight.problemId);
  },
});
