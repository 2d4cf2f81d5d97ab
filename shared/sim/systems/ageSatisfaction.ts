// System: deficits fade, and what is open and late feeds them [CS1, CS2].
import type { Game } from '../state.ts';
import { BUCKETS, bucketOf, hurt } from '../value/satisfaction.ts';

const MICRO_PER_MILLI = 1000;

export function ageSatisfaction(game: Game): void {
  const { state } = game;
  const spec = game.rules.scenario.satisfaction;
  for (const bucket of BUCKETS) {
    const deficit = state.satisfaction[bucket];
    state.satisfaction[bucket] = deficit - Math.floor(deficit / Math.max(1, spec.forgetTicks));
  }
  for (const item of state.open) {
    if (item.incident !== null) {
      const told = item.incident.isCommunicated ? spec.communicatedPerMille : 1000;
      hurt(game, 'incidents', Math.floor((spec.incidentMilliPerTick * item.incident.impactPerMille * told) / 1000));
      continue;
    }
    if (item.dueTick === 0 || item.dueTick > state.tick) continue;
    const perTick = game.rules.streams.get(item.streamId)?.spec.satisfactionMilliPerTick ?? 0;
    if (perTick > 0) hurt(game, bucketOf(game, item), perTick * MICRO_PER_MILLI);
  }
  if (state.wrongFeatureUntilTick > state.tick) hurt(game, 'features', spec.wrongFeatureMilliPerTick * MICRO_PER_MILLI);
}
