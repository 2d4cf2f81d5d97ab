// System: salaries of this tick, and the penalties of service levels missed in it [MO2, SL1].
import { severityOf } from '../incidents/severity.ts';
import type { Game } from '../state.ts';
import { tell } from '../tell.ts';

export function payCosts(game: Game): void {
  const { state } = game;
  state.money.costCents += game.rules.salaryCentsPerTick;
  const { penaltyCents } = game.rules.scenario.incidents;
  for (const { item, incident } of game.index.incidents) {
    if (incident.isSlaBreached || incident.slaDueTick > state.tick) continue;
    incident.isSlaBreached = true;
    state.money.costCents += penaltyCents[severityOf(item) - 1] ?? 0;
    tell(game, 'slaBreached', item.roleId, { workId: item.id, serviceId: item.serviceId });
  }
}
