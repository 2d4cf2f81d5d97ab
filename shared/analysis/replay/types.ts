// The shapes of a replay: where one may stop in a game, what was compared on the way, what does not fit. Plain data throughout.
import type { GameEvent } from '../../sim/events.ts';
import type { Phase } from '../../sim/views/types.ts';

/** A moment at which a replay may stop: every tick of the rounds, and every phase between them. */
export interface Stop {
  /** Of the game. */
  tick: number;
  round: number;
  roundTick: number;
  phase: Phase;
  /** What has arrived in this round so far. */
  realisedCents: number;
}

/** The first place at which the game computed again is not the one that was recorded. */
export interface Mismatch extends Omit<Stop, 'phase' | 'realisedCents'> {
  /** Fingerprints; '' where a command was refused or the clock did not run on. */
  recorded: string;
  found: string;
  /** For the log. */
  message: string;
}

/** Which recorded fingerprints were compared with the game computed again. */
export interface Comparison {
  comparedCount: number;
  /** null = all of them are equal. */
  mismatch: Mismatch | null;
}

/** A happening and the first stop that shows it. */
export interface ToldEvent {
  stop: number;
  event: GameEvent;
}
