// Watermelon: green outside, red inside. Rule: at least 85 % of the closed incidents met their service level, a goal of
// revenue or satisfaction was missed, and less than 60 % of what was possible arrived.
// Points at the spell with most leaks while no lamp was red or yellow.
import { GREEN_PER_MILLE } from '../figures/slaAndExperience.ts';
import { perMilleOf } from '../sum.ts';
import type { Detector } from './types.ts';
import { worstSpell } from './worstSpell.ts';

const REALISED_PER_MILLE_MAX = 600;
const FELT: ReadonlySet<string> = new Set(['revenueCents', 'csat']);
const CALM: ReadonlySet<string | undefined> = new Set(['up', 'unmonitored']);

export const watermelon: Detector = (sight) => {
  const { record, round, result } = sight;
  const slaPerMille = Math.round((result.metrics['incidentSlaMetShare'] ?? 0) * 1000);
  const realisedPerMille = perMilleOf(result.value.realisedCents, result.value.potentialCents);
  const metricOf = new Map(
    record.setting.goals.filter((goal) => goal.round === round.round).map(({ id, metric }) => [id, metric]),
  );
  const missed = result.goals.filter(({ id, met }) => !met && FELT.has(metricOf.get(id) ?? ''));
  if (slaPerMille < GREEN_PER_MILLE || missed.length === 0 || realisedPerMille >= REALISED_PER_MILLE_MAX) return null;
  const lamps = Object.values(record.series.lamps);
  return {
    tick: worstSpell(sight, (position) => lamps.every((list) => CALM.has(list[position]))),
    severity: Math.min(1000, Math.floor((1000 - realisedPerMille) * 1.1)),
    evidence: [
      { code: 'slaKept', params: { slaPerMille } },
      { code: 'valueArrived', params: { realisedPerMille } },
      { code: 'goalsMissed', params: { goals: missed.map(({ id }) => id).join(' ') } },
    ],
  };
};
