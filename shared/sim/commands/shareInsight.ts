// shareInsight: publish a fact that this role has found [IS1].
import { z } from 'zod';
import { tellAll } from '../insights.ts';
import { idText, roleCommand } from './types.ts';

export const shareInsight = roleCommand({
  type: 'shareInsight',
  does: 'Publishes a fact that you have found.',
  capability: 'everyRole',
  payload: z.strictObject({ insightId: idText }),
  targetParam: 'insightId',
  refusals: ['unknownTarget', 'alreadyDone'],
  targets: (game, roleId) =>
    game.state.insights
      .filter((insight) => insight.roleId === roleId && !insight.isShared)
      .map((insight) => insight.id),
  check(game, roleId, { insightId }) {
    const insight = game.state.insights.find((entry) => entry.id === insightId && entry.roleId === roleId);
    if (insight === undefined) return 'unknownTarget';
    return insight.isShared ? 'alreadyDone' : null;
  },
  apply(game, _roleId, { insightId }) {
    const insight = game.state.insights.find((entry) => entry.id === insightId);
    if (insight !== undefined) tellAll(game, insight);
  },
});
