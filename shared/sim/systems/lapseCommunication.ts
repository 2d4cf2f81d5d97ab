// System: what users were told about an incident holds for an agreed time, and has to be told again [CO1]. Off without such an agreement.
import { agreed } from '../agreements.ts';
import { communicate } from '../incidents/communicate.ts';
import type { Game } from '../state.ts';
import { markChoice } from '../tell.ts';

export function lapseCommunication(game: Game): void {
  if (!game.rules.agreements.has('rhythm')) return;
  const isTold = agreed(game, 'communication') === 'inform';
  for (const { item, incident } of game.index.incidents) {
    if (incident.toldUntilTick === 0 || incident.toldUntilTick > game.state.tick) continue;
    if (incident.isCommunicated) {
      incident.isCommunicated = false;
      markChoice(game, item.roleId);
    }
    if (isTold) communicate(game, item, item.roleId);
  }
}
