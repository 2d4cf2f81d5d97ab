// Trying out an emerging technology: whether it works was decided long ago, and is known from here on [TE1, TE2].
import { keepInsight } from '../insights.ts';
import { closeWork } from '../work/closeWork.ts';
import { classOfWork } from '../work/effortClass.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const tryOut: Activity = {
  name: 'tryOut',
  effortClass: classOfWork,
  complete(game, item) {
    const works = item.value?.isViable !== false;
    const kind = works ? 'technologyWorks' : 'technologyFails';
    keepInsight(game, { kind, about: [item.id], amount: 0, textKey: item.titleKey, roleId: item.roleId });
    if (!works) {
      closeWork(game, item, 'notViable');
      return;
    }
    if (item.type === 'technology') game.state.technologies[item.streamId] = true;
    goOn(game, item);
  },
};
