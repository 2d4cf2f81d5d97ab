// Plays a journal and stops by at every moment of its rounds, before anything is commanded there.
// Must not change the game beyond what the journal says.
import type { CommandLine } from '../journalLine.ts';
import type { Game } from '../../sim/state.ts';
import { advance } from '../../sim/step.ts';
import { createGame } from '../../sim/createGame.ts';
import { replayLines } from '../replayLines.ts';
import type { PlayedGame } from './types.ts';

export interface Visitor {
  /** The briefing is over: the next line starts the clock. A round that was played again is visited again. */
  onBriefed?: (game: Game) => void;
  /** A tick of a round has begun; its commands are still to come. */
  onTick?: (game: Game) => void;
  /** A command is next. */
  onCommand?: (game: Game, line: CommandLine) => void;
}

/** @throws ReplayMismatch when the journal does not play */
export function visitLines(played: PlayedGame, visitor: Visitor): void {
  const game = createGame(played.scenario, played.seed, { keepsCheckpoints: true });
  for (const line of played.lines) {
    runTo(game, line.tick, visitor);
    if (!('command' in line)) continue;
    if (line.command.type === 'nextPhase' && game.state.phase === 'briefing') visitor.onBriefed?.(game);
    visitor.onCommand?.(game, line);
    const before = game.state.phase;
    replayLines(game, [line]);
    if (before !== 'running' && game.state.phase === 'running') visitor.onTick?.(game);
  }
  runTo(game, played.reachedTick, visitor);
}

/** As far as the clock runs. */
function runTo(game: Game, tick: number, visitor: Visitor): void {
  while (game.state.tick < tick) {
    const before = game.state.tick;
    advance(game);
    if (game.state.tick === before) return;
    if (game.state.phase === 'running') visitor.onTick?.(game);
  }
}
