// Slack earns: what idle hands of a role do when nothing waits [SK1–SK4]. Potential is booked for each hand, so it depends on the seed alone.
import type { Game, Grip, RoleIndex } from '../state.ts';
import { isFree } from '../work/hands.ts';
import { planTick } from '../flight/planTick.ts';
import { earnFixed } from './earnFixed.ts';
import { leakTo } from './leaks.ts';
import { BUCKETS, deficitsOf, soothe } from './satisfaction.ts';

export function bookSlack(game: Game): void {
  for (const place of game.index.roles) {
    const { spec, grips } = place;
    const { kind, amount } = spec.slack;
    if (kind === 'none' || amount === 0) continue;
    if (kind === 'science' && !isWindowDue(game)) continue;
    let hasNothingToDo: boolean | undefined;
    for (const grip of grips) {
      const isIdle = isFree(game, grip.hand) && (hasNothingToDo ??= !hasWork(place));
      if (kind === 'science') bookEarning(game, grip, isIdle, amount, 'slack:science');
      else if (kind === 'prospect') bookEarning(game, grip, isIdle, amount, 'slack:prospects');
      else if (isIdle && kind === 'customers') callCustomers(game, amount);
      else if (isIdle && kind === 'kaizen') payDebtSlowly(game, amount);
    }
  }
}

/** Something waits that a hand could take, or has been put aside: who leaves that is not idle but elsewhere in thought. */
function hasWork({ tray }: RoleIndex): boolean {
  for (const { status, blockedBy } of tray) if (status === 'waiting' || blockedBy === 'parked') return true;
  return false;
}

/** [SK1] Opportunity science: only while a window of the flight plan is due. */
function isWindowDue(game: Game): boolean {
  const { rules } = game;
  const tick = planTick(game);
  for (const { round, opensTick, closesTick } of rules.scenario.flightPlan.manoeuvres) {
    const start = rules.roundStarts[round - 1] ?? 0;
    if (tick >= start + opensTick && tick < start + closesTick) return true;
  }
  return false;
}

function bookEarning(game: Game, { hand, item }: Grip, isIdle: boolean, cents: number, cause: string): void {
  game.state.ledger.potentialCents += cents;
  if (isIdle) {
    earnFixed(game, cents);
    return;
  }
  leakTo(game, cause, hand.roleId, item?.ledgerName ?? (isFree(game, hand) ? 'idle' : 'away'), cents);
}

/** [SK2] Idle desk hands call customers: the largest deficit shrinks by milli-points. */
function callCustomers(game: Game, milli: number): void {
  const deficits = deficitsOf(game);
  let largest = 0;
  for (let position = 1; position < deficits.length; position++)
    if ((deficits[position] ?? 0) > (deficits[largest] ?? 0)) largest = position;
  soothe(game, BUCKETS[largest] ?? 'incidents', milli * 1000);
}

/** [SK3] Idle engineers tidy up: one per mille of debt of the worst service for so many idle ticks (amount = ticks for one per mille). */
function payDebtSlowly(game: Game, ticksForOne: number): void {
  if (game.state.tick % ticksForOne !== 0) return;
  let worst = game.state.services[0];
  for (const service of game.state.services) if (service.debtPerMille > (worst?.debtPerMille ?? 0)) worst = service;
  if (worst !== undefined) worst.debtPerMille = Math.max(0, worst.debtPerMille - 1);
}
