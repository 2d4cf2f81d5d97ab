// System: the value ledger of this tick: services, features and deals, in the waterfall health → right need → satisfaction [LG1–LG6].
import type { Game, WorkItem } from '../state.ts';
import { blameLoss, lossesNow, type Loss } from '../value/health.ts';
import { flushLeaks, leakAt, leakTo } from '../value/leaks.ts';
import { BUCKETS, valueFactorPerMille } from '../value/satisfaction.ts';
import { bookMission } from '../flight/bookMission.ts';
import { bookSlack } from '../value/slack.ts';
import { valueAtAge } from '../value/valueAtAge.ts';
import { closeWork } from '../work/closeWork.ts';

export function bookValue(game: Game): void {
  const { state, rules } = game;
  const losses = lossesNow(game);
  const factor = valueFactorPerMille(game);
  for (let index = 0; index < state.services.length; index++) {
    const service = state.services[index];
    const cents = rules.scenario.services[index]?.valueCentsPerTick ?? 0;
    if (service === undefined || cents === 0) continue;
    state.ledger.potentialCents += cents;
    earn(game, afterHealth(game, losses, index, cents), factor);
  }
  for (const item of state.earning) bookItem(game, item, losses, factor);
  bookMission(game, losses);
  bookSlack(game);
  dropEnded(game);
}

/** Takes the health loss of a service from an amount and blames it; returns what is left. */
export function afterHealth(game: Game, losses: readonly Loss[], serviceIndex: number, cents: number): number {
  const health = game.state.services[serviceIndex]?.healthPerMille ?? 1000;
  const kept = Math.floor((cents * health) / 1000);
  blameLoss(game, losses, serviceIndex, cents - kept);
  return kept;
}

/** Books what satisfaction leaves of an amount as realised. */
export function earn(game: Game, cents: number, factorPerMille: number): void {
  const kept = Math.floor((cents * factorPerMille) / 1000);
  blameSatisfaction(game, cents - kept);
  game.state.ledger.realisedCents += kept;
  game.state.money.revenueCents += kept;
}

/** [LG6] Lost to satisfaction: pro rata to the deficits, by cumulative floor. */
function blameSatisfaction(game: Game, lostCents: number): void {
  if (lostCents === 0) return;
  const { satisfaction } = game.state;
  let total = 0;
  for (const bucket of BUCKETS) total += satisfaction[bucket];
  if (total === 0) {
    leakTo(game, 'satisfaction:expectation', '', '', lostCents);
    return;
  }
  let cumulative = 0;
  let given = 0;
  for (const bucket of BUCKETS) {
    cumulative += satisfaction[bucket];
    const upTo = Math.floor((lostCents * cumulative) / total);
    leakTo(game, `satisfaction:${bucket}`, '', '', upTo - given);
    given = upTo;
  }
}

function bookItem(game: Game, item: WorkItem, losses: readonly Loss[], factor: number): void {
  const { value } = item;
  const { state } = game;
  if (value === null) return;
  const cents = valueAtAge(value, state.tick - item.arrivedTick);
  state.ledger.potentialCents += cents;
  if (!value.isLive) {
    if (value.isWithdrawn) leakTo(game, `${item.type}:${item.id}`, item.roleId, 'withdrawn', cents);
    else leakAt(game, item, cents);
    return;
  }
  const serviceIndex =
    item.serviceId === '' ? -1 : state.services.findIndex((service) => service.id === item.serviceId);
  const healthy = serviceIndex < 0 ? cents : afterHealth(game, losses, serviceIndex, cents);
  const right = value.isNeedKnown ? healthy : Math.floor((healthy * value.asOrderedPerMille) / 1000);
  if (right < healthy)
    leakTo(
      game,
      `need:${item.id}`,
      game.rules.scenario.routes.find((route) => route.id === item.routeId)?.steps[0]?.role ?? '',
      'asOrdered',
      healthy - right,
    );
  earn(game, right, value.followsSatisfaction ? factor : 1000);
}

/** [VA4] A deal or task whose time is over before anybody handled it is gone; a change that carries it goes with it. */
function expire(game: Game, item: WorkItem): void {
  const change = game.index.work.get(item.carrierId);
  if (change !== undefined && change.status !== 'closed') closeWork(game, change, 'obsolete');
  closeWork(game, item, 'expired');
  game.index.work.delete(item.id);
}

/** Items whose potential is over leave the books; late deals are closed. */
function dropEnded(game: Game): void {
  const { state } = game;
  for (let position = state.earning.length - 1; position >= 0; position--) {
    const item = state.earning[position];
    if (item === undefined || item.value === null || item.value.endTick > state.tick + 1) continue;
    state.earning.splice(position, 1);
    flushLeaks(game, item);
    if (item.status === 'closed') game.index.work.delete(item.id);
    else if (item.value.endTick < game.rules.totalTicks) expire(game, item);
  }
}
