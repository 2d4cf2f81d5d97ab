// Action: technical debt of one service or of all grows or shrinks [SC3].
import type { Game } from '../state.ts';

export function changeDebt(game: Game, action: { service?: string | undefined; byPerMille: number }): void {
  for (const service of game.state.services) {
    if (service.mode === 'retired' || (action.service !== undefined && action.service !== service.id)) continue;
    service.debtPerMille = Math.max(0, Math.min(1000, service.debtPerMille + action.byPerMille));
  }
}
