// A round's result in the words in which a review shows it.
// Must not round or choose in another way than the pages do: the same formatting, other figures.
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { RoundResult } from '../../../shared/sim/result.ts';
import { formatMetric, formatMoney } from '../../../client/words/format.ts';
import { t } from '../../../client/words/t.ts';

export interface ReviewWords {
  /** Heading over the value: how much of what was possible arrived. */
  valueTitle: string;
  /** One row each: title, actual, target, verdict. */
  goals: RegExp[];
}

/** @param scenario as the journal carries it */
export function reviewWords(result: RoundResult, scenario: Scenario): ReviewWords {
  const { realisedCents, potentialCents } = result.value;
  const wanted = scenario.rounds[result.round - 1]?.goals ?? [];
  const goals = result.goals.map(({ id, actual, target, met }) => {
    const goal = wanted.find((one) => one.id === id);
    if (goal === undefined) throw new Error(`round ${result.round} has no goal ${id}`);
    const targetWords = t('goal.target', { target: formatMetric(goal.metric, target) });
    const verdict = t(met ? 'review.met' : 'review.missed');
    return inARow(goal.title, formatMetric(goal.metric, actual), targetWords, verdict);
  });
  const value = { realised: formatMoney(realisedCents), potential: formatMoney(potentialCents) };
  return { valueTitle: t('review.leakTitle', value), goals };
}

function inARow(...parts: string[]): RegExp {
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*')}$`);
}
