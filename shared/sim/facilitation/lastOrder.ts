// Remembers the facilitator's last action with what takes it back, and takes it back while the rules allow [FA6].
import type { UndoStep } from '../facilitationState.ts';
import type { Game } from '../state.ts';
import { refusalOf, takeBack } from './undoSteps.ts';

/** @param undo what takes the action back; empty = nothing can */
export function noteOrder({ state }: Game, type: string, undo: UndoStep[]): void {
  state.facilitation.lastOrder = undo.length === 0 ? null : { type, undo };
}

export function undoRefusal(game: Game): 'nothingToUndo' | 'tooLate' | null {
  const { lastOrder } = game.state.facilitation;
  if (lastOrder === null) return 'nothingToUndo';
  return lastOrder.undo.every((step) => refusalOf(game, step) === null) ? null : 'tooLate';
}

export function undoLastOrder(game: Game): void {
  const { facilitation } = game.state;
  const steps = facilitation.lastOrder?.undo ?? [];
  for (const step of steps) takeBack(game, step);
  facilitation.lastOrder = null;
}

/** Type of the command that undoLast would take back; '' = it would be refused. */
export function undoableType(game: Game): string {
  return undoRefusal(game) === null ? (game.state.facilitation.lastOrder?.type ?? '') : '';
}
