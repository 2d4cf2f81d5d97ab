// System: deficits fade, and what is open and late feeds them [CS1, CS2].
import type { Game } from '../state.ts';
import { ageStakeholders } from '../value/ageStakeholders.ts';
import { BUCKETS, capMicro, deficitAfter, hurt } from '../value/satisfaction.ts';

const MICRO_PER_MILLI = 1000;

export function ageSatisfaction(game: Game): void {
  const { satisfaction, stakeholders } = game.state;
  if (stakeholders.length > 0) {
    ageStakeholders(game);
    return;
  }
  const { forgetTicks, wrongFeatureMilliPerTick } = game.rules.scenario.satisfaction;
  const deficits: number[] = [];
  for (const bucket of BUCKETS)
    deficits.push(satisfaction[bucket] - Math.floor(satisfaction[bucket] / Math.max(1, forgetTicks)));
  feelDelay(game, deficits);
  let position = 0;
  for (const bucket of BUCKETS) satisfaction[bucket] = deficits[position++] ?? 0;
  feelIncidents(game);
  if (game.state.wrongFeatureUntilTick > game.state.tick)
    hurt(game, 'features', wrongFeatureMilliPerTick * MICRO_PER_MILLI);
}

/**
 * Whoever asked for something that is late grows impatient; closed work drops out of the list.
 * @param deficits in the order of the buckets
 */
function feelDelay(game: Game, deficits: number[]): void {
  const { tick } = game.state;
  const { impatient } = game.index;
  let kept = 0;
  for (const entry of impatient) {
    const { item, stream } = entry;
    if (item.status === 'closed') continue;
    impatient[kept++] = entry;
    if (item.dueTick === 0 || item.dueTick > tick) continue;
    const { bucketNumber, bucketCapMicro, impatienceMicro } = stream;
    deficits[bucketNumber] = deficitAfter(deficits[bucketNumber] ?? 0, bucketCapMicro, impatienceMicro);
  }
  if (kept < impatient.length) impatient.length = kept;
}

/** No demand feeds this bucket, so that the order of the two does not matter. */
function feelIncidents(game: Game): void {
  const { satisfaction } = game.state;
  const { incidentMilliPerTick, communicatedPerMille } = game.rules.scenario.satisfaction;
  const cap = capMicro(game.rules.scenario, 'incidents');
  let deficit = satisfaction.incidents;
  for (const { incident } of game.index.incidents) {
    const told = incident.isCommunicated ? communicatedPerMille : 1000;
    const micro = Math.floor((incidentMilliPerTick * incident.impactPerMille * told) / 1000);
    deficit = deficitAfter(deficit, cap, micro);
  }
  satisfaction.incidents = deficit;
}
