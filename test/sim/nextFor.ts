// What a role's first free hand would take next by itself, found out by letting it, in a copy of the game.
// Must not know pull rules.
import { loadGame } from '../../shared/sim/createGame.ts';
import type { Game, WorkItem } from '../../shared/sim/state.ts';
import { assignHands } from '../../shared/sim/systems/assignHands.ts';
import { startPulling } from './playing.ts';

/** Undefined when it would stay idle. */
export function nextFor(game: Game, roleId: string): WorkItem | undefined {
  const copy = loadGame(game.rules.scenario, structuredClone(game.state));
  const idle = copy.state.hands.find((hand) => hand.roleId === roleId && hand.workId === '');
  if (idle === undefined) throw new Error(`no hand of ${roleId} is idle`);
  if (copy.state.roles[roleId]?.isPulling !== true) startPulling(copy, roleId);
  assignHands(copy);
  return game.index.work.get(idle.workId);
}
