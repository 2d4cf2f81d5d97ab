// At the end of a round: what is missing of the guaranteed hands is paid for [VC2].
import { NO_THEME } from '../portfolio/portfolioRules.ts';
import type { Game } from '../state.ts';
import { payContract, shortfallMilli, termsOf } from './contractBooks.ts';

export function settleContracts(game: Game): void {
  for (const contract of game.state.contracts) {
    const price = termsOf(game, contract)?.shortfallCents ?? 0;
    const cents = Math.floor((shortfallMilli(contract) * price) / 1000);
    if (cents > 0) payContract(game, contract, -cents, NO_THEME);
  }
}
