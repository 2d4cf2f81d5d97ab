// System: salaries of this tick, running costs of services, the penalties of service levels missed in it, and what late work costs
// [MO2, MO3, SL1, PF4].
import { severityOf } from '../incidents/severity.ts';
import { bookMoney } from '../portfolio/portfolioBooks.ts';
import { NO_THEME } from '../portfolio/portfolioRules.ts';
import type { Game } from '../state.ts';
import { tell } from '../tell.ts';

export function payCosts(game: Game): void {
  const { state } = game;
  state.money.costCents += game.rules.salaryCentsPerTick;
  if (game.rules.hasLateCosts) payForLateWork(game);
  if (game.rules.portfolio.isKept) payForServices(game);
  const { penaltyCents } = game.rules.scenario.incidents;
  for (const { item, incident } of game.index.incidents) {
    if (incident.isSlaBreached || incident.slaDueTick > state.tick) continue;
    incident.isSlaBreached = true;
    const penalty = penaltyCents[severityOf(item) - 1] ?? 0;
    state.money.costCents += penalty;
    bookMoney(game, item.themeNumber, penalty);
    tell(game, 'slaBreached', item.roleId, { workId: item.id, serviceId: item.serviceId });
  }
}

/** [MO3] Other customers of a supplier, say: who leaves them waiting pays for it in the end. */
function payForLateWork(game: Game): void {
  const { index, state } = game;
  for (const { item, stream } of index.impatient) {
    if (item.status === 'closed' || item.dueTick === 0 || item.dueTick > state.tick) continue;
    state.money.costCents += stream.spec.lateCents;
    bookMoney(game, item.themeNumber, stream.spec.lateCents);
  }
}

/** [PF4] Running costs of services, and of the themes that they belong to. */
function payForServices(game: Game): void {
  const { services, portfolio } = game.state;
  const { runCents, themeOfService } = game.rules.portfolio;
  for (let index = 0; index < services.length; index++) {
    const cents = runCents[index] ?? 0;
    const service = services[index];
    const account = portfolio.services[index];
    if (cents === 0 || service === undefined || account === undefined || service.mode === 'retired') continue;
    game.state.money.costCents += cents;
    account.spentCents += cents;
    bookMoney(game, themeOfService.get(service.id) ?? NO_THEME, cents);
  }
}
