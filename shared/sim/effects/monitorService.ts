// A service that nobody watched gets its lamp, once.
import { effectKind } from './types.ts';

export const monitorService = effectKind({
  kind: 'monitorService',
  once(game, effect) {
    const service = game.index.services.get(effect.service);
    if (service !== undefined) service.isMonitored = true;
  },
});
