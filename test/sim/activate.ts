// Brings an improvement of the tiny scenario into force the way a team does: chosen, paid, its shares worked off.
// Must not write the modifiers: how they follow from improvements is what tests look at.
import type { Game } from '../../shared/sim/state.ts';
import { give, known, pass } from './playing.ts';

/** Points hands by hand, so that it works whether roles pull or not. Takes a few ticks. */
export function activate(game: Game, improvementId: string): void {
  give(game, 'lead', 'chooseImprovement', { improvementId, roleId: 'dev' });
  const improvement = known(
    game.state.improvements.find((entry) => entry.id === improvementId),
    improvementId,
  );
  for (let ticks = 0; improvement.state !== 'active'; ticks++) {
    if (ticks > 60) throw new Error(`${improvementId} is not active after ${ticks} ticks`);
    for (const workId of improvement.openWork) {
      const item = known(game.index.work.get(workId), workId);
      if (item.hands.length === 0) give(game, item.roleId, 'pullWork', { workId, handId: `${item.roleId}.0` });
    }
    pass(game, 1);
  }
}
