// System: release windows: price, batch, what goes out [CH4, AG4, AG5].
import { agreedValue } from '../agreements.ts';
import { batchCollisions } from '../changes/collisions.ts';
import { isFrozen } from '../changes/isFrozen.ts';
import type { Game, WorkItem } from '../state.ts';
import { tell } from '../tell.ts';
import { payAttention } from '../work/hands.ts';
import { enterStep } from '../work/enterStep.ts';
import { pullScore } from '../work/pullOrder.ts';

const DEFAULT_CADENCE_TICKS = 120;
const DEFAULT_BATCH = 3;

export function cadenceTicks(game: Game): number {
  return Math.max(1, agreedValue(game, 'cadence', DEFAULT_CADENCE_TICKS));
}

export function runWindows(game: Game): void {
  const { state } = game;
  if (state.tick < state.window.nextTick) return;
  // [CH9] In a freeze nothing is released; the window comes right after it.
  if (isFrozen(game)) return;
  state.window.nextTick = state.tick + cadenceTicks(game);
  const isAtShortNotice = state.window.isRequested;
  state.window.isRequested = false;
  const batch = chooseBatch(game);
  if (batch.length === 0) return;
  state.window.number++;
  payPrice(game, isAtShortNotice);
  releaseBatch(game, batch);
  tell(game, 'windowHeld', 'public', { amount: batch.length });
}

function chooseBatch(game: Game): WorkItem[] {
  const ready = game.state.open.filter(
    (item) =>
      item.change !== null &&
      item.blockedBy === 'window' &&
      !item.change.isHeld &&
      item.change.notBeforeTick <= game.state.tick,
  );
  const scored = ready.map((item) => ({ item, score: pullScore(game, item, 'value') }));
  scored.sort((a, b) => b.score - a.score || a.item.number - b.item.number);
  return scored.slice(0, Math.max(1, agreedValue(game, 'batch', DEFAULT_BATCH))).map((entry) => entry.item);
}

/** [CH10] Each window takes a hand of the quorum roles for a while, longer at short notice, and its services run at less than full health. */
function payPrice(game: Game, isAtShortNotice: boolean): void {
  const { quorumRoles, quorumEffortMilli, noticeEffortMilli } = game.rules.scenario.changes.window;
  const milli = quorumEffortMilli + (isAtShortNotice ? noticeEffortMilli : 0);
  const ticks = Math.ceil((milli * (game.state.modifiers.effortPerMille['window'] ?? 1000)) / 1_000_000);
  for (const roleId of quorumRoles) payAttention(game, roleId, ticks, 'coordination');
}

function releaseBatch(game: Game, batch: WorkItem[]): void {
  const { state } = game;
  for (const item of batch) {
    const { change } = item;
    if (change === null) continue;
    change.batchSize = batch.length;
    change.collisions = batchCollisions(game, item, batch);
    const service = game.index.services.get(item.serviceId);
    if (service !== undefined) service.changeUntilTick = state.tick + game.rules.scenario.changes.window.ticks;
    enterStep(game, item, item.stepIndex + 1, item.roleId);
  }
}
