// Metrics of money: revenue, cost, the supplier's margin. Cents of the present round.
import type { Game } from '../state.ts';

export const revenueCents = (game: Game): number => game.state.money.revenueCents;

export const costCents = (game: Game): number => game.state.money.costCents;

export function vendorMarginCents(game: Game): number {
  let margin = 0;
  for (const roleId of game.rules.roleIds) margin += game.state.roles[roleId]?.marginCents ?? 0;
  return margin;
}
