// Plays journal lines into a game and compares every recorded hash. The one way back from a journal to a state.
// Must not read files or stores.
import { hashState } from '../sim/hash.ts';
import { advance, applyCommand } from '../sim/step.ts';
import type { Game } from '../sim/state.ts';
import type { CommandLine, JournalLine } from './journalLine.ts';

/** The game does not do what its journal says that it did. */
export class ReplayMismatch extends Error {
  readonly tick: number;

  constructor(tick: number, message: string) {
    super(`tick ${tick}: ${message}`);
    this.name = 'ReplayMismatch';
    this.tick = tick;
  }
}

/**
 * Advances `game` through `lines` in order. A round that was played again takes the ticks back where its line says so.
 * @throws ReplayMismatch when a tick cannot be reached, a command is refused, or a hash differs.
 */
export function replayLines(game: Game, lines: readonly JournalLine[]): void {
  for (const line of lines) {
    advanceTo(game, line.tick);
    if ('hash' in line) {
      const found = hashState(game.state);
      if (found !== line.hash)
        throw new ReplayMismatch(line.tick, `the state's hash is ${found}, recorded was ${line.hash}`);
    } else applyLine(game, line);
  }
}

/**
 * The same without looking at hashes, with another way to let a tick pass.
 * @throws ReplayMismatch when a tick cannot be reached or a command is refused.
 */
export function playLines(game: Game, lines: readonly JournalLine[], tickOn: (game: Game) => void): void {
  for (const line of lines) {
    advanceTo(game, line.tick, tickOn);
    if (!('hash' in line)) applyLine(game, line);
  }
}

function applyLine(game: Game, { tick, n, seat, command }: CommandLine): void {
  const refusal = applyCommand(game, seat, command);
  if (refusal !== null) throw new ReplayMismatch(tick, `entry ${n} (${command.type}) is refused: ${refusal}`);
}

/** @throws ReplayMismatch when the clock does not run up to `tick`. */
export function advanceTo(game: Game, tick: number, tickOn: (game: Game) => void = advance): void {
  while (game.state.tick < tick) {
    const before = game.state.tick;
    tickOn(game);
    if (game.state.tick === before) throw new ReplayMismatch(before, `the clock stands still before tick ${tick}`);
  }
  if (game.state.tick > tick) throw new ReplayMismatch(game.state.tick, `a line of the earlier tick ${tick}`);
}
