// Refining a feature: whoever engages the business meanwhile learns the need behind the order [FE2].
import { tell } from '../tell.ts';
import type { Activity } from './types.ts';
import { goOn } from './plain.ts';

export const refine: Activity = {
  name: 'refine',
  effortClass: () => 'value',
  complete(game, item) {
    if (item.value?.isEngaged === true && !item.value.isNeedKnown) {
      item.value.isNeedKnown = true;
      tell(game, 'insightFound', item.roleId, { workId: item.id, textKey: item.value.needKey });
    }
    goOn(game, item);
  },
};
