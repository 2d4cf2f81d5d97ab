// System: what was delivered without its need comes back as a further order or a complaint [FO1].
import type { Game } from '../state.ts';
import { createFromStream } from '../work/streams.ts';

export function bringFollowUps(game: Game): void {
  const { followUps, tick } = game.state;
  for (let next = followUps[0]; next !== undefined && next.tick <= tick; next = followUps[0]) {
    followUps.shift();
    const { streamId, serviceId, luckHash, luckIndex } = next;
    createFromStream(game, streamId, { serviceId, luck: { luckHash, luckIndex } });
  }
}
