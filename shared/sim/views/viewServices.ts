// The lamps of the services as everybody sees them. An unmonitored service shows no figure: nobody knows better.
import type { Game } from '../state.ts';
import type { ServiceView } from './types.ts';

/** One lamp per service, keyed by id, in scenario order. */
export function viewServices({ state }: Game): Record<string, ServiceView> {
  const views: Record<string, ServiceView> = {};
  let order = 0;
  for (const service of state.services) {
    views[service.id] = {
      id: service.id,
      titleKey: `services.${service.id}.title`,
      lamp: service.lamp,
      sinceTick: service.lampSinceTick,
      healthPerMille: service.isMonitored ? service.healthPerMille : 1000,
      mode: service.mode,
      order: order++,
    };
  }
  return views;
}
