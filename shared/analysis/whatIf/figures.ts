// What of a game is compared: figures that add up over the rounds played on, and goals. A new figure: a line in the list.
import type { Game } from '../../sim/state.ts';
import type { RoundResult } from '../../sim/result.ts';
import type { Outcome } from './types.ts';

interface Figure {
  name: string;
  isInverse: boolean;
  of: (rounds: readonly RoundResult[]) => number;
}

const MILLI = 1000;

const sum = (rounds: readonly RoundResult[], of: (round: RoundResult) => number): number =>
  rounds.reduce((all, round) => all + of(round), 0);

const metric =
  (name: string) =>
  (round: RoundResult): number =>
    round.metrics[name] ?? 0;

/** Units as those of the metrics of a game: cents, thousandths of a point; hours are hours of one hand. */
export const FIGURES: readonly Figure[] = [
  { name: 'realisedCents', isInverse: false, of: (rounds) => sum(rounds, (round) => round.value.realisedCents) },
  { name: 'netCents', isInverse: false, of: (rounds) => sum(rounds, metric('netCents')) },
  { name: 'csat', isInverse: false, of: (rounds) => Math.round((rounds.at(-1)?.metrics['csat'] ?? 0) * MILLI) },
  { name: 'missionDataMb', isInverse: false, of: (rounds) => sum(rounds, metric('missionDataMb')) },
  { name: 'incidentsArrived', isInverse: true, of: (rounds) => sum(rounds, metric('incidentsArrived')) },
  {
    name: 'failureHours',
    isInverse: true,
    of: (rounds) => Math.round(sum(rounds, (round) => round.effort.failureDemand) / MILLI),
  },
  {
    name: 'goalsMet',
    isInverse: false,
    of: (rounds) => sum(rounds, ({ goals }) => goals.filter(({ met }) => met).length),
  },
];

/** Of the rounds from this one on. */
export function outcomeOf({ state }: Game, fromRound: number): Outcome {
  const rounds = state.results.filter(({ round }) => round >= fromRound);
  return {
    figures: Object.fromEntries(FIGURES.map(({ name, of }) => [name, of(rounds)])),
    goals: rounds.flatMap(({ goals }) => goals.map(({ met }) => met)),
  };
}
