// System: health and lamps of all services in this tick [SV1–SV5].
import type { Game, ServiceState } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { healthAt, takeToll } from '../value/health.ts';

/** [SV5] Below these, a lamp shows down or degraded. */
const DOWN_UNDER_PER_MILLE = 550;
const DEGRADED_UNDER_PER_MILLE = 900;

export function computeHealth(game: Game): void {
  const { state } = game;
  const { perMille } = game.index.toll;
  takeToll(game);
  for (let index = 0; index < state.services.length; index++) {
    const service = state.services[index];
    if (service === undefined) continue;
    service.healthPerMille = healthAt(perMille[index] ?? 0);
    if (service.mode !== 'retired') {
      state.stats.healthSum += service.healthPerMille;
      state.stats.healthTicks++;
    }
    setLamp(game, service);
  }
}

function lampOf(game: Game, service: ServiceState): ServiceState['lamp'] {
  if (!service.isMonitored) return 'unmonitored';
  if (service.healthPerMille < DOWN_UNDER_PER_MILLE) return 'down';
  if (service.changeUntilTick > game.state.tick) return 'inChange';
  return service.healthPerMille < DEGRADED_UNDER_PER_MILLE ? 'degraded' : 'up';
}

function setLamp(game: Game, service: ServiceState): void {
  const lamp = lampOf(game, service);
  if (lamp === service.lamp) return;
  const before = service.lamp;
  service.lamp = lamp;
  service.lampSinceTick = game.state.tick;
  if (lamp === 'down') {
    tell(game, 'serviceWentDown', 'public', { serviceId: service.id });
    for (const roleId of game.rules.roleIds) markChoice(game, roleId);
  } else if (lamp === 'degraded' && before !== 'down')
    tell(game, 'serviceDegraded', 'public', { serviceId: service.id });
  else if (lamp === 'up') tell(game, 'serviceRecovered', 'public', { serviceId: service.id });
}
