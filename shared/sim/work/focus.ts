// Focus of a role's hands: falls with work in progress over the number of hands [HD6].
// Slope and floor after the measured 17 % cost of cross-project interruptions (Tregubov, Boehm et al. 2017), not the folklore 40 %.
import { agreed } from '../agreements.ts';
import type { Game } from '../state.ts';

/** @returns per mille; 1000 = full focus */
export function focusPerMille(game: Game, roleId: string): number {
  const { focusSlopePerMille, focusFloorPerMille } = game.rules.scenario.people;
  const hands = game.index.handsOf.get(roleId)?.length ?? 1;
  const excess = Math.max(0, workInProgress(game, roleId) - hands);
  return Math.max(focusFloorPerMille, Math.floor(1_000_000 / (1000 + focusSlopePerMille * excess)));
}

/** Under push everything in the tray is begun and nags; under pull only what a hand has touched. */
export function workInProgress(game: Game, roleId: string): number {
  const tray = game.index.roleOf.get(roleId)?.tray ?? [];
  if (agreed(game, 'intake') === 'push') return tray.length;
  let count = 0;
  for (const item of tray) if (item.status === 'working' || item.remainingMilli < item.stepEffortMilli) count++;
  return count;
}
