// A piece of work ends: done, resolved, withdrawn, lapsed, failed … Its numbers are kept, the item goes [WK5].
import { checkResidue } from '../incidents/checkResidue.ts';
import { flushLeaks } from '../value/leaks.ts';
import type { Game, OpenIncident, WorkItem } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { settleCommitment } from './commitments.ts';
import { forgetDependant } from './dependencies.ts';
import { freeDependants } from './enterStep.ts';
import { takeAllHandsOff } from './hands.ts';
import { leavePool } from './pools.ts';
import { takeFromTray } from './trays.ts';

export function closeWork(game: Game, item: WorkItem, outcome: string): void {
  const { state } = game;
  if (item.status === 'closed') return;
  const roleIds = rolesAtWork(game, item);
  takeAllHandsOff(game, item);
  leavePool(game, item);
  takeFromTray(game, item);
  item.status = 'closed';
  item.outcome = outcome;
  const position = state.open.indexOf(item);
  if (position >= 0) {
    state.open.splice(position, 1);
    game.index.open.splice(position, 1);
  }
  if (item.incident !== null) forget(game.index.incidents, item);
  if (item.isSwarmed) forgetSwarm(game, item);
  if (item.waitsForId !== '') forgetDependant(game, item);
  // What is closed after its value has ended earns nothing any more, so that nothing looks it up.
  if (item.value === null || item.value.endTick <= state.tick) {
    flushLeaks(game, item);
    game.index.work.delete(item.id);
  }
  const isFinished = outcome === 'done' || outcome === 'resolved' || outcome === 'answered' || outcome === 'workaround';
  const { stats } = state;
  if (item.isCommitted) settleCommitment(game, item, outcome, isFinished);
  if (isFinished) {
    checkResidue(game, item);
    stats.finished[item.type] = (stats.finished[item.type] ?? 0) + 1;
    const leadTicks = state.tick - item.arrivedTick - item.hiddenTicks;
    stats.leadTicks.push(leadTicks);
    stats.touchedTicks += item.touchedTicks;
    // The tick of arrival counts: who is served at once was touched in one tick of one.
    stats.elapsedTicks += leadTicks + 1;
  }
  state.closed.push({
    id: item.id,
    type: item.type,
    streamId: item.streamId,
    titleKey: item.titleKey,
    serviceId: item.serviceId,
    round: state.round,
    arrivedTick: item.arrivedTick,
    closedTick: state.tick,
    touchedTicks: item.touchedTicks,
    workedMilli: item.workedMilli,
    handoffs: item.handoffs,
    priority: item.priority,
    outcome,
    isSlaMet: item.incident === null || !item.incident.isSlaBreached,
  });
  const chasers = game.rules.streams.get(item.streamId)?.spec.nag?.stream;
  if (chasers !== undefined) hangUp(game, item, chasers);
  // Who finishes work has taken the hands off already: it is told to the role where it was.
  for (const roleId of isFinished && roleIds.length === 0 ? [item.roleId] : roleIds) {
    markChoice(game, roleId);
    tell(game, isFinished ? 'workFinished' : 'workWithdrawn', roleId, { workId: item.id, roleId: item.roleId });
  }
  if (game.index.dependants.size > 0) freeDependants(game, item);
}

/** [NG1] Whoever asked where it stays need not ask any more. */
function hangUp(game: Game, { id }: WorkItem, chasers: string): void {
  const asking = game.state.open.filter((other) => other.aboutId === id && other.streamId === chasers);
  for (const other of asking) closeWork(game, other, 'obsolete');
}

/** Roles that have a hand on it, each once. */
function rolesAtWork(game: Game, item: WorkItem): readonly string[] {
  if (item.hands.length === 0) return [];
  if (item.hands.length === 1) return [game.index.hands.get(item.hands[0] ?? '')?.roleId ?? item.roleId];
  return [...new Set(item.hands.map((id) => game.index.hands.get(id)?.roleId ?? item.roleId))];
}

function forget(incidents: OpenIncident[], item: WorkItem): void {
  const position = incidents.findIndex((entry) => entry.item === item);
  if (position >= 0) incidents.splice(position, 1);
}

function forgetSwarm({ index }: Game, item: WorkItem): void {
  const position = index.swarmed.indexOf(item);
  if (position >= 0) index.swarmed.splice(position, 1);
}
