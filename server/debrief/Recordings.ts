// Games as a thread has recorded them: played once, and on from there when there is more of the journal. The last few are kept.
// Must not know questions or answers.
import type { JournalLine } from '../../shared/analysis/journalLine.ts';
import type { GameRecord } from '../../shared/analysis/record.ts';
import { Recorder } from '../../shared/analysis/recording/Recorder.ts';
import { playLines } from '../../shared/analysis/replayLines.ts';
import type { PlayedGame } from '../../shared/analysis/whatIf/types.ts';
import { createGame } from '../../shared/sim/createGame.ts';
import type { Game, GameState } from '../../shared/sim/state.ts';
import { advance, takeEvents } from '../../shared/sim/step.ts';

/** Games take some tens of megabytes each. */
const KEPT_MAX = 2;

interface Recording {
  game: Game;
  recorder: Recorder;
  scenarioId: string;
  seed: number;
  /** Lines that have been played. */
  count: number;
  lastN: number;
}

export class Recordings {
  readonly #kept = new Map<string, Recording>();

  /**
   * @param team what the game is kept under
   * @throws ReplayMismatch when a tick cannot be reached or a command is refused
   */
  take(team: string, played: PlayedGame): { record: GameRecord; state: GameState } {
    const known = this.#kept.get(team);
    this.#kept.delete(team);
    const recording = known !== undefined && goesOn(known, played) ? known : begin(played);
    playOn(recording, played);
    this.#kept.set(team, recording);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
    return { record: recording.recorder.finish(recording.game), state: recording.game.state };
  }
}

function begin({ scenario, seed }: PlayedGame): Recording {
  const game = createGame(scenario, seed, { keepsCheckpoints: true });
  return { game, recorder: new Recorder(game), scenarioId: scenario.id, seed, count: 0, lastN: 0 };
}

/** The same journal with the same beginning, and not played further than it goes. */
function goesOn({ game, scenarioId, seed, count, lastN }: Recording, played: PlayedGame): boolean {
  const { scenario, lines, reachedTick } = played;
  if (scenarioId !== scenario.id || seed !== played.seed || lines.length < count) return false;
  if (numberOf(lines[count - 1]) !== lastN) return false;
  return game.state.tick <= (lines[count]?.tick ?? reachedTick);
}

const numberOf = (line: JournalLine | undefined): number => (line !== undefined && 'n' in line ? line.n : 0);

function playOn(recording: Recording, { lines, reachedTick }: PlayedGame): void {
  const { game, recorder } = recording;
  const tickOn = (ticking: Game): void => {
    const before = ticking.state.tick;
    advance(ticking);
    if (ticking.state.tick !== before) recorder.observe(ticking, takeEvents(ticking));
  };
  playLines(game, lines.slice(recording.count), tickOn);
  const last = lines.at(-1);
  recording.count = lines.length;
  recording.lastN = numberOf(last);
  // How far a game has come may be stored later than its last line.
  let before = -1;
  while (game.state.tick < Math.max(reachedTick, last?.tick ?? 0) && game.state.tick !== before) {
    before = game.state.tick;
    tickOn(game);
  }
}
