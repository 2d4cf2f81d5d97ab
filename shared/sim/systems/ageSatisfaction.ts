// System: deficits fade, and what is open and late feeds them [CS1, CS2].
import type { Game } from '../state.ts';
import { BUCKETS, capMicro, deficitAfter, hurt } from '../value/satisfaction.ts';

const MICRO_PER_MILLI = 1000;

export function ageSatisfaction(game: Game): void {
  const { satisfaction } = game.state;
  const forgetTicks = Math.max(1, game.rules.scenario.satisfaction.forgetTicks);
  for (const bucket of BUCKETS) satisfaction[bucket] -= Math.floor(satisfaction[bucket] / forgetTicks);
  feelIncidents(game);
  feelDelay(game);
  const { wrongFeatureMilliPerTick } = game.rules.scenario.satisfaction;
  if (game.state.wrongFeatureUntilTick > game.state.tick)
    hurt(game, 'features', wrongFeatureMilliPerTick * MICRO_PER_MILLI);
}

function feelIncidents(game: Game): void {
  const { satisfaction } = game.state;
  const { incidentMilliPerTick, communicatedPerMille } = game.rules.scenario.satisfaction;
  const cap = capMicro(game.rules.scenario, 'incidents');
  for (const { incident } of game.index.incidents) {
    const told = incident.isCommunicated ? communicatedPerMille : 1000;
    const micro = Math.floor((incidentMilliPerTick * incident.impactPerMille * told) / 1000);
    satisfaction.incidents = deficitAfter(satisfaction.incidents, cap, micro);
  }
}

/** Whoever asked for something that is late grows impatient. */
function feelDelay(game: Game): void {
  const { open, tick } = game.state;
  for (const item of open) {
    if (item.dueTick === 0 || item.dueTick > tick || item.incident !== null) continue;
    const stream = game.rules.streams.get(item.streamId);
    if (stream !== undefined && stream.impatienceMicro > 0) hurt(game, stream.bucket, stream.impatienceMicro);
  }
}
