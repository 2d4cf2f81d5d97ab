// System: the value ledger of this tick: services, features and deals, in the waterfall health → right need → satisfaction [LG1–LG6, PF7].
import { withdrawChange } from '../changes/withdrawChange.ts';
import { bookTakings, noTakings, noteTaking, sumOf, type Takings } from '../portfolio/portfolioBooks.ts';
import { NO_THEME } from '../portfolio/portfolioRules.ts';
import type { Earner, Game, WorkItem } from '../state.ts';
import { centsNow } from '../value/accounts.ts';
import { earnFixed } from '../value/earnFixed.ts';
import { bookUnmet } from '../value/bookUnmet.ts';
import { blameLosses } from '../value/health.ts';
import { flushLeaks, leakAt, leakOn, leakTo, noteDoings } from '../value/leaks.ts';
import { blameSatisfaction } from '../value/blameSatisfaction.ts';
import { valueFactorPerMille } from '../value/satisfaction.ts';
import { bookMission } from '../flight/bookMission.ts';
import { bookSlack } from '../value/slack.ts';
import { clear } from '../value/toll.ts';
import { closeWork } from '../work/closeWork.ts';

export function bookValue(game: Game): void {
  const { state, rules } = game;
  noteDoings(game);
  clear(game.index.toll.cents);
  const books: Books = {
    potentialCents: 0,
    earnedCents: 0,
    fixedCents: 0,
    hasEnded: false,
    hasRetired: false,
    takings: rules.portfolio.isKept ? noTakings(game) : null,
    fixedTakings: rules.portfolio.isKept ? noTakings(game) : null,
  };
  for (let index = 0; index < state.services.length; index++) bookService(game, index, books);
  for (const earner of game.index.earning) bookItem(game, earner, books);
  books.potentialCents += bookUnmet(game);
  state.ledger.potentialCents += books.potentialCents;
  books.fixedCents += bookMission(game);
  blameLosses(game);
  const keptCents = earn(game, books.earnedCents);
  earnFixed(game, books.fixedCents);
  if (books.takings !== null) bookTakings(game, books.takings, keptCents);
  if (books.fixedTakings !== null) bookTakings(game, books.fixedTakings, sumOf(books.fixedTakings));
  bookSlack(game);
  if (books.hasEnded) dropEnded(game);
}

/** Sums of one tick, so that each loss is shared out once. */
interface Books {
  potentialCents: number;
  /** What satisfaction still scales. */
  earnedCents: number;
  fixedCents: number;
  /** The potential of some item ends with this tick. */
  hasEnded: boolean;
  /** Some service has been retired [PF7]. */
  hasRetired: boolean;
  /** Whose the earned and the fixed cents are, where a portfolio is kept [PF1]. */
  takings: Takings | null;
  fixedTakings: Takings | null;
}

/** What a service earns by being there. */
function bookService(game: Game, serviceIndex: number, books: Books): void {
  const spec = game.rules.scenario.services[serviceIndex];
  if (spec === undefined) return;
  books.potentialCents += spec.valueCentsPerTick;
  if (game.state.services[serviceIndex]?.mode === 'retired') {
    books.hasRetired = true;
    leakTo(game, `retired:${spec.id}`, '', '', spec.valueCentsPerTick);
    return;
  }
  const kept = afterHealth(game, serviceIndex, spec.valueCentsPerTick);
  books.earnedCents += kept;
  if (books.takings === null) return;
  const themeNumber = game.rules.portfolio.themeOfService.get(spec.id) ?? NO_THEME;
  noteTaking(game, books.takings, { themeNumber, serviceIndex }, kept);
}

/** Takes the health loss of a service from an amount; returns what is left. */
function afterHealth({ state, index }: Game, serviceIndex: number, cents: number): number {
  const health = state.services[serviceIndex]?.healthPerMille ?? 1000;
  if (health === 1000) return cents;
  const kept = Math.floor((cents * health) / 1000);
  const { toll } = index;
  toll.cents[serviceIndex] = (toll.cents[serviceIndex] ?? 0) + cents - kept;
  return kept;
}

/** Books what satisfaction leaves of an amount as realised; returns it. */
function earn(game: Game, cents: number): number {
  const kept = Math.floor((cents * valueFactorPerMille(game)) / 1000);
  blameSatisfaction(game, cents - kept);
  earnFixed(game, kept);
  return kept;
}

function bookItem(game: Game, earner: Earner, books: Books): void {
  const { item, value, serviceIndex } = earner;
  const cents = centsNow(earner, game.state.tick);
  books.potentialCents += cents;
  if (value.endTick <= game.state.tick + 1) books.hasEnded = true;
  if (books.hasRetired && game.index.services.get(item.serviceId)?.mode === 'retired') {
    leakTo(game, `retired:${item.serviceId}`, '', '', cents);
    return;
  }
  if (!value.isLive) {
    const doing = item.outcome === 'sustained' ? 'sustained' : 'withdrawn';
    if (value.isWithdrawn) leakOn(game, earner.account, '', item.roleId, doing, cents);
    else leakAt(game, earner.account, cents);
    return;
  }
  const healthy = serviceIndex < 0 ? cents : afterHealth(game, serviceIndex, cents);
  const right = value.isNeedKnown ? healthy : Math.floor((healthy * value.asOrderedPerMille) / 1000);
  leakOn(game, earner.need, '', '', 'asOrdered', healthy - right);
  const takings = value.followsSatisfaction ? books.takings : books.fixedTakings;
  if (takings !== null) noteTaking(game, takings, { themeNumber: item.themeNumber, serviceIndex }, right);
  if (value.followsSatisfaction) books.earnedCents += right;
  else books.fixedCents += right;
}

/** [VA4] A deal or task whose time is over before anybody handled it is gone; a change that carries it goes with it. */
function expire(game: Game, item: WorkItem): void {
  const change = game.index.work.get(item.carrierId);
  if (change !== undefined) withdrawChange(game, change);
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
    game.index.earning.splice(position, 1);
    flushLeaks(game, item);
    if (item.status === 'closed') game.index.work.delete(item.id);
    else if (item.value.endTick !== game.rules.totalTicks) expire(game, item);
  }
}
