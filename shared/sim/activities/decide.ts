// A decision that somebody waits for: authorising an emergency change, or the answer to an escalated incident [ES1, ES2].
import { openToSwarm } from '../work/swarm.ts';
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
    if (about.change !== null && about.blockedBy === 'decision') {
      about.change.isAuthorised = true;
      about.change.isSigned = true;
      goOn(game, about);
    } else if (about.incident !== null) {
      about.incident.isEscalated = true;
      openToSwarm(game, about);
      about.isShown = true;
    }
  },
};
