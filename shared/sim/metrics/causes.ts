// Metrics of prevention: toil, problems fixed, features released with the need behind them known. Shares in per mille.
import type { Game } from '../state.ts';
import { toilPerMille } from './toil.ts';

export const toilShare = (game: Game): number => toilPerMille(Object.values(game.state.stats.effortMilli));

export const problemsFixed = (game: Game): number => game.state.stats.problemsFixed;

/** Nothing released meets no need: a goal has to be earned. */
export function needShare(game: Game): number {
  const { featuresReleased, needsMet } = game.state.stats;
  return featuresReleased === 0 ? 0 : Math.floor((needsMet * 1000) / featuresReleased);
}
