// Analysing a problem: its cause is found by who has the skill, or with them; it is a known error from now on [PR2, SW1].
import { addInsight } from '../insights.ts';
import { tell } from '../tell.ts';
import { handHasSkill, swarmHasSkill } from '../work/skills.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const analyse: Activity = {
  name: 'analyse',
  effortClass: () => 'improvement',
  canProgress(game, hand, item) {
    const problem = game.index.problems.get(item.aboutId);
    if (problem === undefined) return true;
    return handHasSkill(game, hand, problem.skill) || swarmHasSkill(game, item, problem.skill);
  },
  complete(game, item) {
    const problem = game.index.problems.get(item.aboutId);
    if (problem !== undefined && problem.stage !== 'fixed') {
      problem.stage = 'known';
      addInsight(game, {
        kind: 'cause',
        about: [item.id],
        amount: problem.occurrences,
        textKey: problem.causeKey,
        roleId: item.roleId,
      });
      tell(game, 'knownErrorFound', 'public', {
        workId: item.id,
        serviceId: problem.serviceId,
        textKey: problem.causeKey,
      });
    }
    goOn(game, item);
  },
};
