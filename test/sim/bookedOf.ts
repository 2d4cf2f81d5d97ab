// The effort ledger of a role in words: milli-hand-ticks by class, without the classes in which nothing was booked.
// Must not add anything up.
import { EFFORT_CLASSES, type EffortClass, type Game } from '../../shared/sim/state.ts';

export function bookedOf(game: Game, roleId: string): Partial<Record<EffortClass, number>> {
  const row = game.state.stats.effortMilli[roleId] ?? [];
  const entries = EFFORT_CLASSES.map((name, position) => [name, row[position] ?? 0] as const);
  return Object.fromEntries(entries.filter(([, milli]) => milli !== 0));
}
