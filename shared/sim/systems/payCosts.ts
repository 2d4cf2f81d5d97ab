// System: salaries of this tick, the penalties of service levels missed in it, and what late work costs [MO2, MO3, SL1].
import { severityOf } from '../incidents/severity.ts';
import type { Game } from '../state.ts';
import { tell } from '../tell.ts';

export function payCosts(game: Game): void {
  const { state } = game;
  state.money.costCents += game.rules.salaryCentsPerTick;
  if (game.rules.hasLateCosts) payForLateWork(game);
  const { penaltyCents } = game.rules.scenario.incidents;
  for (const { item, incident } of game.index.incidents) {
    if (incident.isSlaBreached || incident.slaDueTick > state.tick) continue;
    incident.isSlaBreached = true;
    state.money.costCents += penaltyCents[severityOf(item) - 1] ?? 0;
    tell(game, 'slaBreached', item.roleId, { workId: item.id, serviceId: item.serviceId });
  }
}

/** [MO3] Other customers of a supplier, say: who leaves them waiting pays for it in the end. */
function payForLateWork({ index, state }: Game): void {
  for (const { item, stream } of index.impatient) {
    if (item.status !== 'closed' && item.dueTick > 0 && item.dueTick <= state.tick)
      state.money.costCents += stream.spec.lateCents;
  }
}
