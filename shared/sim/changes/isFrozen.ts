// The freezes of the calendar, of the team's agreements, and those that something has imposed [CH9, CH14]. Reads only.
import type { Game } from '../state.ts';

/** Whether nothing may be released now. */
export function isFrozen(game: Game): boolean {
  const { round, roundTick, tick, window } = game.state;
  if (game.state.agreements.freeze === 'frozen' || tick < window.frozenUntilTick) return true;
  return game.rules.scenario.changes.freezes.some(
    (freeze) => freeze.round === round && roundTick >= freeze.fromTick && roundTick < freeze.toTick,
  );
}
