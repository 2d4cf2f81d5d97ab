// A decision that somebody waits for: authorising an emergency change, or the answer to an escalated incident [ES1, ES2].
import { carryOut } from '../incidents/outcomes.ts';
import { markChoice } from '../tell.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const decide: Activity = {
  name: 'decide',
  effortClass: () => 'failureDemand',
  complete(game, item) {
    const about = game.index.work.get(item.aboutId);
    goOn(game, item);
    if (about === undefined || about.status === 'closed') return;
    markChoice(game, about.roleId);
    carryOut(game, about, item.decision === '' ? 'authorise' : item.decision);
  },
};
