// Action: nothing is released for a while, whoever imposes it [SC5].
import type { Game } from '../state.ts';

export function freeze({ state }: Game, action: { ticks: number }): void {
  state.window.frozenUntilTick = Math.max(state.window.frozenUntilTick, state.tick + action.ticks);
}
