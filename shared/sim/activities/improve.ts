// A share of an improvement, its upkeep, or a card that pays technical debt down [IM3, IM8, TD3].
import { activateWhenDone } from '../effects/activate.ts';
import { keepUp } from '../effects/upkeep.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const improve: Activity = {
  name: 'improve',
  effortClass: () => 'improvement',
  complete(game, item) {
    const { changes } = game.rules.scenario;
    if (item.streamId === changes.debtStream) {
      const service = game.index.services.get(item.serviceId);
      if (service !== undefined) service.debtPerMille = Math.max(0, service.debtPerMille - changes.debtPaidPerMille);
    }
    goOn(game, item);
    if (item.improvementId === '') return;
    activateWhenDone(game, item);
    keepUp(game, item);
  },
};
