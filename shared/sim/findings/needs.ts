// The need behind open orders, told by the business; it helps only what has not been built yet [IS2, EN2].
import { addInsight } from '../insights.ts';
import { isBuilt } from '../work/isBuilt.ts';
import { concerns } from './concerns.ts';
import { findingKind } from './types.ts';

export const needs = findingKind({
  kind: 'needs',
  find(game, { count, isBuiltToo }, finder) {
    const { roleId } = finder;
    const orders = game.state.open.filter(
      (item) =>
        item.value !== null &&
        !item.value.isNeedKnown &&
        item.value.needKey !== '' &&
        (isBuiltToo || !isBuilt(game, item)) &&
        concerns(game, finder, item),
    );
    for (const item of orders.slice(0, count)) {
      if (item.value === null) continue;
      item.value.isNeedKnown = true;
      addInsight(game, { kind: 'need', about: [item.id], amount: 0, textKey: item.value.needKey, roleId });
    }
    return orders.length > 0;
  },
});
