// A game whose one known trouble, the leak in the store, has just struck once; its incident needs the skill of ops.
// Must not let time pass beyond that first tick.
import type { Game, WorkItem } from '../../shared/sim/state.ts';
import type { TinyOptions } from '../support/tinyScenario.ts';
import { inRound, known, pass, passUntil, problemOf, startPulling, stepIdOf, stopPulling, theOnly } from './playing.ts';

/** The incident lies untouched at the desk. */
export function leaking(options: TinyOptions = {}): { game: Game; incident: WorkItem } {
  const game = inRound({ hazards: { leak: 1_000_000 }, ...options });
  stopPulling(game, 'desk');
  pass(game, 1);
  startPulling(game, 'desk');
  problemOf(game, 'leak').hazardPerMillion = 0;
  return { game, incident: theOnly(game, 'incident') };
}

/** Lets time pass until the work is at a step; returns how many ticks. */
export const toStep = (game: Game, item: WorkItem, step: string): number =>
  passUntil(game, () => stepIdOf(game, item) === step);

/** What only incidents have. */
export const incidentOf = (item: WorkItem): NonNullable<WorkItem['incident']> => known(item.incident, 'incident');

/** Triage never finds the right skill. */
export const alwaysWrong: TinyOptions = { edit: ({ incidents }) => void (incidents.guessPerMille = 0) };
