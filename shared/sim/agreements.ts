// Reads the team's working agreements. Changing them is a command's business.
import type { AgreementName, Game } from './state.ts';

/** Id of the option in force; '' when the scenario has no such agreement. */
export function agreed(game: Game, name: AgreementName): string {
  return game.state.agreements[name];
}

/** Number of the option in force, or the fallback when the scenario has no such agreement. */
export function agreedValue(game: Game, name: AgreementName, fallback: number): number {
  const chosen = game.state.agreements[name];
  return game.rules.agreedValues.get(name)?.get(chosen) ?? fallback;
}

/** WIP limit of the columns that have one; 0 = none [AG3]. */
export const wipLimit = (game: Game): number => agreedValue(game, 'wipLimit', 0);

/** WIP limit of a board column; 0 = none. The first and last column are never limited. */
export function columnLimit(game: Game, columnId: string): number {
  const columns = game.rules.scenario.columns;
  if (columns[0]?.id === columnId || columns[columns.length - 1]?.id === columnId) return 0;
  return wipLimit(game);
}
