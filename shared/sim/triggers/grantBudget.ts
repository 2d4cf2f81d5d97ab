// Action: money and places for improvements, beside those of the round; less than nothing takes them away [SC6].
import type { Game } from '../state.ts';

export function grantBudget({ state }: Game, action: { cents: number; improvements: number }): void {
  state.money.budgetLeftCents = Math.max(0, state.money.budgetLeftCents + action.cents);
  state.money.improvementsLeft = Math.max(0, state.money.improvementsLeft + action.improvements);
}
