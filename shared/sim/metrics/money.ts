// Metrics of money: revenue, cost, the supplier's margin and how far it keeps its contract. Cents of the present round.
import type { Game } from '../state.ts';

export const revenueCents = (game: Game): number => game.state.money.revenueCents;

export const costCents = (game: Game): number => game.state.money.costCents;

export function vendorMarginCents(game: Game): number {
  let margin = 0;
  for (const roleId of game.rules.roleIds) margin += game.state.roles[roleId]?.marginCents ?? 0;
  for (const { earnedCents } of game.state.contracts) margin += earnedCents;
  return margin;
}

/** [VC1] Share of the work of the team that suppliers took up in time, of what was counted in this round; 1000 of none. */
export function contractMetShare({ state }: Game): number {
  let hits = 0;
  let counted = 0;
  for (const contract of state.contracts) {
    hits += contract.hits;
    counted += contract.hits + contract.misses;
  }
  return counted === 0 ? 1000 : Math.floor((hits * 1000) / counted);
}
