// System: deficits fade, and what is open and late feeds them [CS1, CS2].
import type { Game } from '../state.ts';
import { ageStakeholders } from '../value/ageStakeholders.ts';
import { capMicro, deficitAfter, hurt } from '../value/satisfaction.ts';

const MICRO_PER_MILLI = 1000;

export function ageSatisfaction(game: Game): void {
  const { satisfaction, stakeholders } = game.state;
  if (stakeholders.length > 0) {
    ageStakeholders(game);
    return;
  }
  const { forgetTicks, wrongFeatureMilliPerTick } = game.rules.scenario.satisfaction;
  const { incidents, requests, feedback, complaints, changes, features } = satisfaction;
  const deficits = [incidents, requests, feedback, complaints, changes, features];
  for (let position = 0; position < deficits.length; position++) {
    const deficit = deficits[position] ?? 0;
    deficits[position] = deficit - Math.floor(deficit / Math.max(1, forgetTicks));
  }
  feelDelay(game, deficits);
  satisfaction.incidents = deficits[0] ?? 0;
  satisfaction.requests = deficits[1] ?? 0;
  satisfaction.feedback = deficits[2] ?? 0;
  satisfaction.complaints = deficits[3] ?? 0;
  satisfaction.changes = deficits[4] ?? 0;
  satisfaction.features = deficits[5] ?? 0;
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
