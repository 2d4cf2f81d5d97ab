// Runs actions and writes down what would take them back: the work, messages, scales, freeze and money that they brought [FA6].
import type { ActionSpec } from '../../scenario/schema.ts';
import type { UndoStep } from '../facilitationState.ts';
import type { Game } from '../state.ts';

/** What nobody can take back: it is not known what it was before, or too much follows from it. */
const LASTING: ReadonlySet<ActionSpec['do']> = new Set(['loseOwner', 'newProblem', 'changeDebt']);

/**
 * @param actions what `run` does
 * @returns what takes it back; empty when nothing can
 */
export function recordActions(game: Game, actions: readonly ActionSpec[], run: () => void): UndoStep[] {
  const { state } = game;
  const firstWork = state.nextWorkNumber;
  const first = state.messages.length;
  const scalesBefore = state.scales;
  const untilTick = state.window.frozenUntilTick;
  const { budgetLeftCents, improvementsLeft } = state.money;
  run();
  if (actions.some((action) => LASTING.has(action.do))) return [];
  const undo: UndoStep[] = [];
  const workIds = state.open.filter(({ number }) => number >= firstWork).map(({ id }) => id);
  if (workIds.length > 0) undo.push({ do: 'withdrawWork', workIds });
  const count = state.messages.length - first;
  if (count > 0) undo.push({ do: 'withdrawMessages', first, count });
  const streamIds = actions.flatMap((action) => (action.do === 'scaleStream' ? [action.stream] : []));
  if (streamIds.length > 0) {
    const scales = scalesBefore.filter(({ streamId }) => streamIds.includes(streamId));
    undo.push({ do: 'setScales', streamIds, scales });
  }
  const setTo = state.window.frozenUntilTick;
  if (setTo !== untilTick) undo.push({ do: 'setFreeze', untilTick, setTo });
  const cents = state.money.budgetLeftCents - budgetLeftCents;
  const improvements = state.money.improvementsLeft - improvementsLeft;
  if (cents !== 0 || improvements !== 0) undo.push({ do: 'takeBudget', cents, improvements });
  return undo;
}
