// When a bot thinks: when something new has come to its role, and in turn with the others. Keeps bots cheap, and human.
import type { Game } from '../state.ts';

/** Each role thinks at least once in so many ticks. */
const TURN_TICKS = 6;

/** Whether a role's bot is due. Phases without a clock: always, as often as it is asked. */
export function isThinking(game: Game, roleId: string): boolean {
  const { state } = game;
  if (state.phase === 'briefing' || state.phase === 'improve') return true;
  if (state.phase !== 'running' || state.isPaused) return false;
  return isNewsFor(game, roleId) || isTurn(game, roleId);
}

/** An arrival, a finished item, a request or an alarm since the tick before: what a player's screen would flash at. */
function isNewsFor({ state }: Game, roleId: string): boolean {
  return (state.roles[roleId]?.lastChoiceTick ?? -1) >= state.tick - 1;
}

function isTurn({ rules, state }: Game, roleId: string): boolean {
  return (state.tick + rules.roleIds.indexOf(roleId)) % TURN_TICKS === 0;
}
