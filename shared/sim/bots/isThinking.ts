// When a bot thinks: when something new has come to its role, and in turn with the others. Keeps bots cheap, and human.
import type { Game, RoleIndex } from '../state.ts';

/** Each role thinks at least once in so many ticks. */
const TURN_TICKS = 6;

/** Whether a role's bot is due. Phases without a clock: always, as often as it is asked. */
export function isThinking(game: Game, place: RoleIndex): boolean {
  const { state } = game;
  if (state.phase === 'briefing' || state.phase === 'improve') return true;
  if (state.phase !== 'running' || state.isPaused) return false;
  return isNewsFor(game, place) || isTurn(game, place);
}

/** An arrival, a finished item, a request or an alarm since the tick before: what a player's screen would flash at. */
function isNewsFor({ state }: Game, { role }: RoleIndex): boolean {
  return role.lastChoiceTick >= state.tick - 1;
}

function isTurn({ state }: Game, { position }: RoleIndex): boolean {
  return (state.tick + position) % TURN_TICKS === 0;
}
