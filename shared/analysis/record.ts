// From a journal to the record of its game: the one input of figures and moments.
// Must not read files or stores; whoever has a running game uses recording/Recorder.ts beside it.
import type { Scenario } from '../scenario/schema.ts';
import { createGame } from '../sim/createGame.ts';
import type { Game } from '../sim/state.ts';
import { advance, takeEvents } from '../sim/step.ts';
import type { JournalLine } from './journalLine.ts';
import { Recorder } from './recording/Recorder.ts';
import type { GameRecord } from './recording/types.ts';
import { playLines } from './replayLines.ts';

export type * from './recording/types.ts';

export interface JournalSource {
  scenario: Scenario;
  seed: number;
  lines: readonly JournalLine[];
  /** How far the game has come since its last line, at most: the clock may have stopped before. */
  untilTick?: number;
}

/**
 * Plays a journal and writes down what happens. Hashes are not compared: who doubts a journal replays it.
 * @throws ReplayMismatch when a tick cannot be reached or a command is refused.
 */
export function recordGame({ scenario, seed, lines, untilTick }: JournalSource): GameRecord {
  const game = createGame(scenario, seed, { keepsCheckpoints: true });
  const recorder = new Recorder(game);
  const tickOn = (ticking: Game): void => {
    const before = ticking.state.tick;
    advance(ticking);
    if (ticking.state.tick !== before) recorder.observe(ticking, takeEvents(ticking));
  };
  playLines(game, lines, tickOn);
  let before = -1;
  while (untilTick !== undefined && game.state.tick < untilTick && game.state.tick !== before) {
    before = game.state.tick;
    tickOn(game);
  }
  return recorder.finish(game);
}
