// System: services whose time is over end [PF7]. Does nothing where nobody may decide that.
import { retireService } from '../services/retireService.ts';
import type { Game } from '../state.ts';

export function retireServices(game: Game): void {
  if (!game.rules.canRetire) return;
  for (const service of game.state.services)
    if (service.mode === 'retire' && service.retiresTick <= game.state.tick) retireService(game, service);
}
