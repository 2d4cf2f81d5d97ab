// When a bot thinks: in turn with the others, and whenever something new has come to its role. Keeps bots cheap, and human.
import type { Game } from '../state.ts';

/** Each role thinks once in so many ticks. */
const TURN_TICKS = 3;

/** Whether a role's bot is due. Phases without a clock: always, as often as it is asked. */
export function isThinking({ rules, state }: Game, roleId: string): boolean {
  switch (state.phase) {
    case 'running':
      if (state.isPaused) return false;
      return (
        (state.tick + rules.roleIds.indexOf(roleId)) % TURN_TICKS === 0 ||
        state.roles[roleId]?.lastChoiceTick === state.tick
      );
    case 'briefing':
    case 'improve':
      return true;
    default:
      return false;
  }
}
