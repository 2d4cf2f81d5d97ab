// System: what is measured of each role in each tick: queue, and the time since its last new choice [ME1].
import { GAP_BUCKETS } from '../createGame.ts';
import type { Game } from '../state.ts';

export function measureRoles(game: Game): void {
  const { state } = game;
  for (const roleId of game.rules.roleIds) {
    const role = state.roles[roleId];
    if (role === undefined) continue;
    const gap = Math.min(GAP_BUCKETS - 1, state.tick - role.lastChoiceTick);
    role.gapTicks[gap] = (role.gapTicks[gap] ?? 0) + 1;
  }
  const { queueSum } = state.stats;
  for (const item of state.open)
    if (item.status === 'waiting') queueSum[item.roleId] = (queueSum[item.roleId] ?? 0) + 1;
}
