// Reading of a record: rounds, and the stretches of work within a stretch of time. Changes nothing.
import type { GameRecord, ItemRecord, RoundRecord, Span } from './types.ts';

/** All rounds together. */
export const ALL_ROUNDS = 0;

export interface Stretch {
  fromTick: number;
  toTick: number;
}

/** @param round a round, or ALL_ROUNDS */
export function roundsOf({ rounds }: GameRecord, round: number): RoundRecord[] {
  return rounds.filter((entry) => round === ALL_ROUNDS || entry.round === round);
}

/** The ticks of a round; nothing when it has not begun. */
export function stretchOf(record: GameRecord, round: number): Stretch {
  const rounds = roundsOf(record, round);
  return { fromTick: rounds[0]?.fromTick ?? 0, toTick: rounds.at(-1)?.toTick ?? 0 };
}

/** How many ticks of a span lie within a stretch of time. */
export function overlapTicks(span: Span, { fromTick, toTick }: Stretch): number {
  return Math.max(0, Math.min(span.toTick, toTick) - Math.max(span.fromTick, fromTick));
}

const FINISHED: ReadonlySet<string> = new Set(['done', 'resolved', 'answered', 'workaround']);

/** Whether work has ended as it was meant to. */
export const isFinished = ({ outcome }: ItemRecord): boolean => FINISHED.has(outcome);

/** Closed within a stretch of time. */
export const isClosedIn = ({ closedTick }: ItemRecord, { fromTick, toTick }: Stretch): boolean =>
  closedTick >= fromTick && closedTick < toTick;
