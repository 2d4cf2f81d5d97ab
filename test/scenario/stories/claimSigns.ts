// The claims of a scenario in short: the same comparisons over a few seeds, so that a change that turns a story round is noticed at
// once. How much it is, `npm run balance` says over hundreds of seeds.
import { expect } from 'vitest';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';

type Claim = Scenario['balance']['claims'][number];
type Figures = Map<string, number>;

const FIRST_SEED = 1001;
/** Few seeds scatter: how far a difference may be on the wrong side of a claim that is about "no more than this". */
const LEEWAY = 0.03;

/** Plays what the claims compare, each policy once, and expects every difference on the side that its claim is on. */
export function expectSigns(scenario: Scenario, seeds: number): void {
  const { claims } = scenario.balance;
  const played = new Map(
    [...new Set(claims.flatMap(({ policy, against }) => [policy, against]))].map((policy) => [
      policy,
      figuresOf(scenario, policy, seeds),
    ]),
  );
  for (const claim of claims) {
    const difference = differenceOf(claim, played);
    const { least, most } = sideOf(claim);
    expect(difference, `${claim.statement} (${claim.metric})`).toBeGreaterThanOrEqual(least);
    expect(difference, `${claim.statement} (${claim.metric})`).toBeLessThanOrEqual(most);
  }
}

/** As a share of the figure of `against`. */
function differenceOf({ policy, against, metric }: Claim, played: ReadonlyMap<string, Figures>): number {
  const before = played.get(against)?.get(metric) ?? Number.NaN;
  return ((played.get(policy)?.get(metric) ?? Number.NaN) - before) / Math.abs(before);
}

/** A claim of a difference is held to its sign, any other one to its bound and some leeway. */
function sideOf({ atLeastPerMille, atMostPerMille }: Claim): { least: number; most: number } {
  const least = atLeastPerMille === undefined ? -Infinity : Math.min(0, atLeastPerMille / 1000 - LEEWAY);
  const most = atMostPerMille === undefined ? Infinity : Math.max(0, atMostPerMille / 1000 + LEEWAY);
  return { least, most };
}

/** Every figure that a claim may name, over all rounds of all games. */
function figuresOf(scenario: Scenario, policy: string, seeds: number): Figures {
  const sums: Figures = new Map();
  const add = (name: string, figure: number): void => void sums.set(name, (sums.get(name) ?? 0) + figure);
  for (let seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
    for (const { value, metrics, goals } of playGame({ scenario, seed, styleOf: () => policy }).state.results) {
      add('realisedCents', value.realisedCents);
      add('goalsMet', goals.filter((goal) => goal.met).length);
      for (const [name, figure] of Object.entries(metrics)) add(name, figure);
    }
  }
  return sums;
}
