// What many pairs say: how each figure is spread both ways, how much the change moves it and how sure that is, the chance of each goal.
import type { Scenario } from '../../scenario/schema.ts';
import { FIGURES } from './figures.ts';
import { barsOf, intervalOf, perMilleOf, spreadOf } from './statistics.ts';
import type { FigureResult, GoalChance, Outcome, Pair, WhatIfResult, WhatIfWish } from './types.ts';
import { untilRoundOf } from './WhatIf.ts';

/** @param pairs in any order; their order does not change the result */
export function summarise(scenario: Scenario, wish: WhatIfWish, pairs: readonly Pair[]): WhatIfResult {
  const untilRound = untilRoundOf(wish.horizon, wish.round, scenario.rounds.length);
  return {
    pairs: pairs.length,
    style: wish.style,
    fromRound: wish.round,
    fromTick: wish.tick,
    untilRound,
    figures: FIGURES.map(({ name, isInverse }) => figureOf(name, isInverse, pairs)).filter(isAlive),
    goals: goalsOf(scenario, wish.round, untilRound, pairs),
  };
}

function figureOf(figure: string, isInverse: boolean, pairs: readonly Pair[]): FigureResult {
  const of = ({ figures }: Outcome): number => figures[figure] ?? 0;
  const asPlayed = pairs.map((pair) => of(pair.asPlayed));
  const changed = pairs.map((pair) => of(pair.changed));
  const differences = pairs.map((pair) => of(pair.changed) - of(pair.asPlayed));
  const gains = isInverse ? differences.map((difference) => -difference) : differences;
  return {
    figure,
    isInverse,
    asPlayed: spreadOf(asPlayed),
    changed: spreadOf(changed),
    difference: intervalOf(differences),
    betterPerMille: perMilleOf(gains, (gain) => gain > 0),
    worsePerMille: perMilleOf(gains, (gain) => gain < 0),
    bars: barsOf(asPlayed, changed),
  };
}

/** A scenario without a mission has no mission data: what is nothing everywhere is left out. */
const isAlive = ({ bars: { bounds } }: FigureResult): boolean => bounds.some((bound) => bound !== 0);

function goalsOf(scenario: Scenario, fromRound: number, untilRound: number, pairs: readonly Pair[]): GoalChance[] {
  const goals = scenario.rounds
    .slice(fromRound - 1, untilRound)
    .flatMap((round, later) => round.goals.map((goal) => ({ round, goal, number: fromRound + later })));
  return goals.map(({ round, goal, number }, position) => ({
    round: number,
    id: goal.id,
    metric: goal.metric,
    target: goal.target,
    titleKey: `rounds.${round.id}.goals.${goal.id}.title`,
    asPlayedPerMille: perMilleOf(pairs, ({ asPlayed }) => asPlayed.goals[position] === true),
    changedPerMille: perMilleOf(pairs, ({ changed }) => changed.goals[position] === true),
  }));
}
