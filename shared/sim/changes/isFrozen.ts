// The freezes of the calendar [CH9]. Reads only.
import type { Game } from '../state.ts';

/** Whether nothing may be released now. */
export function isFrozen(game: Game): boolean {
  const { round, roundTick } = game.state;
  return game.rules.scenario.changes.freezes.some(
    (freeze) => freeze.round === round && roundTick >= freeze.fromTick && roundTick < freeze.toTick,
  );
}
