// Whether what players saw is what their roles should have seen: the game is computed again from its journal, and at every tick
// that somebody was shown its views are made anew. A command in the middle of a tick changes them, so each of the pictures of
// that tick will do; a role's may be some ticks old, as it says itself. Must not ask the server.
import { advanceTo } from '../../../../shared/analysis/replayLines.ts';
import type { JournalLine } from '../../../../shared/analysis/journalLine.ts';
import { createGame } from '../../../../shared/sim/createGame.ts';
import { hashState } from '../../../../shared/sim/hash.ts';
import type { Game } from '../../../../shared/sim/state.ts';
import { advance, applyCommand } from '../../../../shared/sim/step.ts';
import { takeEvents } from '../../../../shared/sim/tell.ts';
import { listOptions, viewPublic, viewRole } from '../../../../shared/sim/views/index.ts';
import { parseJournal } from '../../../journal/journalLines.ts';
import { fingerprint } from './fingerprint.ts';
import type { Sight } from './roamerMessages.ts';

export interface SightCheck {
  /** Recorded hashes of the living game, and how many of them the game computed again does not have. */
  hashes: number;
  wrongHashes: number;
  /** Pictures of players, and how many are like none of their tick. */
  sights: number;
  wrongSights: number;
  /** The first thing that was wrong, in words. */
  firstFault: string;
}

/** @param sights of this team @throws Error when the text is no journal */
export function checkSights(journal: string, sights: readonly Sight[]): SightCheck {
  const { header, lines } = parseJournal(journal);
  const game = createGame(header.scenario, header.seed, { keepsCheckpoints: true });
  return new Checker(game, sights).run(lines);
}

/** Nobody is shown a role as it was longer ago, at the speed of campaigns. */
const AGE_TICKS_MAX = 6;

interface Piece {
  sight: Sight;
  part: string;
  fingerprint: string;
}

class Checker {
  readonly #game: Game;
  /** Nothing computed so far is like them; by the tick that they say they show. */
  readonly #byTick = new Map<number, Piece[]>();
  readonly #wrong = new Set<Sight>();
  readonly #check: SightCheck = { hashes: 0, wrongHashes: 0, sights: 0, wrongSights: 0, firstFault: '' };

  constructor(game: Game, sights: readonly Sight[]) {
    this.#game = game;
    this.#check.sights = sights.length;
    for (const sight of sights)
      for (const [part, { tick, fingerprint: found }] of Object.entries(sight.parts)) {
        const age = sight.tick - tick;
        if (age < 0 || age > AGE_TICKS_MAX) this.#wrong.add(sight);
        this.#byTick.set(tick, [...(this.#byTick.get(tick) ?? []), { sight, part, fingerprint: found }]);
      }
  }

  run(lines: readonly JournalLine[]): SightCheck {
    try {
      this.#compare();
      for (const line of lines) this.#play(line);
      const last = Math.max(0, ...this.#byTick.keys());
      if (last > this.#game.state.tick) this.#goTo(last);
    } catch (error) {
      this.#fault(error instanceof Error ? error.message : String(error));
    }
    for (const { sight } of [...this.#byTick.values()].flat()) this.#wrong.add(sight);
    this.#check.wrongSights = this.#wrong.size;
    for (const { seatId, tick } of [...this.#wrong].slice(0, 1))
      this.#fault(`${seatId} saw another picture at tick ${tick}`);
    return this.#check;
  }

  #play(line: JournalLine): void {
    this.#goTo(line.tick);
    if ('hash' in line) {
      this.#check.hashes += 1;
      if (hashState(this.#game.state) === line.hash) return;
      this.#check.wrongHashes += 1;
      this.#fault(`another hash at tick ${line.tick}`);
      return;
    }
    const refusal = applyCommand(this.#game, line.seat, line.command);
    if (refusal !== null) throw new Error(`entry ${line.n} (${line.command.type}) is refused: ${refusal}`);
    this.#compare();
  }

  #goTo(tick: number): void {
    advanceTo(this.#game, tick, (game) => {
      advance(game);
      takeEvents(game);
      this.#compare();
    });
  }

  /** Takes away what shows what is now. */
  #compare(): void {
    const { tick } = this.#game.state;
    const waiting = this.#byTick.get(tick);
    if (waiting === undefined) return;
    const parts = new Map<string, string>();
    const partOf = (part: string): string => {
      const known = parts.get(part) ?? fingerprint(this.#view(part));
      parts.set(part, known);
      return known;
    };
    const left = waiting.filter(({ part, fingerprint: found }) => partOf(part) !== found);
    if (left.length === 0) this.#byTick.delete(tick);
    else this.#byTick.set(tick, left);
  }

  #view(part: string): unknown {
    const game = this.#game;
    return part === 'public' ? viewPublic(game) : { ...viewRole(game, part), options: listOptions(game, part) };
  }

  #fault(what: string): void {
    if (this.#check.firstFault === '') this.#check.firstFault = what;
  }
}
