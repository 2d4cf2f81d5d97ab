// System: what is measured of each role in each tick: queue, and the time since its last new choice [ME1].
import { GAP_BUCKETS } from '../createGame.ts';
import type { Game } from '../state.ts';

export function measureRoles(game: Game): void {
  const { state } = game;
  const { queueSum } = state.stats;
  for (const { role, tray } of game.index.roles) {
    const gap = Math.min(GAP_BUCKETS - 1, state.tick - role.lastChoiceTick);
    role.gapTicks[gap] = (role.gapTicks[gap] ?? 0) + 1;
    let waiting = 0;
    for (const item of tray) if (item.status === 'waiting') waiting++;
    if (waiting > 0) queueSum[role.id] = (queueSum[role.id] ?? 0) + waiting;
  }
}
