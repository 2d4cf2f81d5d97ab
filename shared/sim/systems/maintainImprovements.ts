// System: improvements that have to be kept up bring their owners a card every so many hours [IM8].
import { makeUpkeep } from '../effects/upkeep.ts';
import type { Game } from '../state.ts';

export function maintainImprovements(game: Game): void {
  for (const { id, upkeep } of game.rules.maintained) {
    const improvement = game.state.improvements.find((entry) => entry.id === id);
    if (upkeep === null || improvement?.state !== 'active' || improvement.ownerRoleId === '') continue;
    const age = game.state.tick - improvement.activeTick;
    if (age > 0 && age % upkeep.everyTicks === 0) makeUpkeep(game, improvement);
  }
}
