// Technical debt paid down everywhere, once.
import { effectKind } from './types.ts';

export const reduceDebt = effectKind({
  kind: 'reduceDebt',
  once(game, effect) {
    for (const service of game.state.services)
      service.debtPerMille = Math.max(0, service.debtPerMille - effect.byPerMille);
  },
});
