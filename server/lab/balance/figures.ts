// What the balance keeps of a run: a few hundred numbers instead of thousands of leak rows, so that thousands of runs fit.
import type { RoundResult } from '../../../shared/sim/result.ts';
import type { RunOutput } from '../simulateRun.ts';

export interface RoundFigures {
  goals: RoundResult['goals'];
  metrics: Record<string, number>;
  potentialCents: number;
  realisedCents: number;
  effort: RoundResult['effort'];
  arrived: number;
  done: number;
  roles: RoundResult['roles'];
}

export interface RunFigures {
  seed: number;
  rounds: RoundFigures[];
  /** Revenue less all costs, of the whole game. */
  netCents: number;
  realisedCents: number;
  /** Revenue less all costs but salaries after half of the first round. */
  firstHalfNetCents: number;
}

export function figuresOf({ seed, rounds }: RunOutput, firstHalfNetCents: number): RunFigures {
  const kept = rounds.map((round) => ({
    goals: round.goals,
    metrics: round.metrics,
    potentialCents: round.value.potentialCents,
    realisedCents: round.value.realisedCents,
    effort: round.effort,
    arrived: round.flow.arrived,
    done: round.flow.done,
    roles: round.roles,
  }));
  const sum = (numberOf: (round: RoundFigures) => number): number =>
    kept.reduce((total, round) => total + numberOf(round), 0);
  return {
    seed,
    rounds: kept,
    netCents: sum((round) => round.metrics['netCents'] ?? 0),
    realisedCents: sum((round) => round.realisedCents),
    firstHalfNetCents,
  };
}
