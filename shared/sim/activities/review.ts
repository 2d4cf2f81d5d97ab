// Looking back at a major incident: its cause is linked, or there was none that lasts [MR1].
import { addInsight, keepInsight } from '../insights.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const review: Activity = {
  name: 'review',
  effortClass: () => 'improvement',
  complete(game, item) {
    const { roleId, titleKey: textKey } = item;
    const problem = game.index.problems.get(item.aboutId);
    const about = [item.serviceId];
    if (problem === undefined || problem.stage === 'fixed') {
      keepInsight(game, { kind: 'oneOff', about, amount: 0, textKey, roleId });
    } else {
      if (problem.stage === 'hidden') problem.stage = 'suspected';
      addInsight(game, {
        kind: 'causeOfMajor',
        about,
        amount: problem.occurrences,
        textKey,
        roleId,
        problemId: problem.id,
        guessMorePerMille: game.rules.scenario.incidents.majorReview?.guessMorePerMille ?? 0,
      });
    }
    goOn(game, item);
  },
};
