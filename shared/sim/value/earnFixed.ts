// Books an amount as realised that neither health nor satisfaction touches.
import type { Game } from '../state.ts';

export function earnFixed(game: Game, cents: number): void {
  game.state.ledger.realisedCents += cents;
  game.state.money.revenueCents += cents;
}
