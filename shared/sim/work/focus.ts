// Focus of a role's hands: falls with work in progress over the number of hands [HD6].
// Slope and floor after the measured 17 % cost of cross-project interruptions (Tregubov, Boehm et al. 2017), not the folklore 40 %.
import type { Game, RoleIndex } from '../state.ts';

const FULL_FOCUS_PER_MILLE = 1000;

/** @returns per mille; 1000 = full focus, also of a role that is not in the scenario */
export function focusPerMille(game: Game, roleId: string): number {
  const place = game.index.roleOf.get(roleId);
  return place === undefined ? FULL_FOCUS_PER_MILLE : focusAt(game, place);
}

export function focusAt(game: Game, place: RoleIndex): number {
  const { focusSlopePerMille, focusFloorPerMille } = game.rules.scenario.people;
  const excess = Math.max(0, workInProgress(game, place) - place.grips.length);
  return Math.max(focusFloorPerMille, Math.floor(1_000_000 / (1000 + focusSlopePerMille * excess)));
}

/** Under push everything in the tray is begun and nags; under pull only what a hand has touched. */
function workInProgress(game: Game, { tray }: RoleIndex): number {
  if (game.state.agreements.intake === 'push') return tray.length;
  let count = 0;
  for (const item of tray) if (item.status === 'working' || item.remainingMilli < item.stepEffortMilli) count++;
  return count;
}
