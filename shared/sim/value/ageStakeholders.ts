// Satisfaction in a scenario with stakeholders: each one's deficits fade, and what is open and late feeds those who feel it [SH1, CS1, CS2].
import type { Game } from '../state.ts';
import { BUCKETS } from './buckets.ts';
import { feltBy, hurtThose, meanDeficits } from './stakeholders.ts';

const MICRO_PER_MILLI = 1000;

export function ageStakeholders(game: Game): void {
  const { state, rules } = game;
  const { forgetTicks, wrongFeatureMilliPerTick } = rules.scenario.satisfaction;
  for (const { deficits } of state.stakeholders)
    for (const bucket of BUCKETS) deficits[bucket] -= Math.floor(deficits[bucket] / Math.max(1, forgetTicks));
  feelDelay(game);
  feelIncidents(game);
  for (let position = 0; position < state.stakeholders.length; position++) {
    if ((state.stakeholders[position]?.wrongFeatureUntilTick ?? 0) > state.tick)
      hurtThose(game, [position], 'features', wrongFeatureMilliPerTick * MICRO_PER_MILLI);
  }
  meanDeficits(game);
}

/** Closed work drops out of the list. */
function feelDelay(game: Game): void {
  const { impatient } = game.index;
  let kept = 0;
  for (const entry of impatient) {
    const { item, stream } = entry;
    if (item.status === 'closed') continue;
    impatient[kept++] = entry;
    if (item.dueTick === 0 || item.dueTick > game.state.tick) continue;
    hurtThose(game, feltBy(game.rules, item), BUCKETS[stream.bucketNumber] ?? 'requests', stream.impatienceMicro);
  }
  if (kept < impatient.length) impatient.length = kept;
}

function feelIncidents(game: Game): void {
  const { incidentMilliPerTick, communicatedPerMille } = game.rules.scenario.satisfaction;
  for (const { item, incident } of game.index.incidents) {
    const told = incident.isCommunicated ? communicatedPerMille : 1000;
    const micro = Math.floor((incidentMilliPerTick * incident.impactPerMille * told) / 1000);
    hurtThose(game, feltBy(game.rules, item), 'incidents', micro);
  }
}
