// A journal as something to wind back and forth: played once from beginning to end, with the state kept every few hours, then
// any moment of it within a few ticks. Of a round that was played again, the last time counts. Must not change what was recorded.
import { buildIndex } from '../../sim/gameIndex.ts';
import { createGame } from '../../sim/createGame.ts';
import { hashState } from '../../sim/hash.ts';
import type { Game, GameState } from '../../sim/state.ts';
import { advance, takeEvents } from '../../sim/step.ts';
import type { CommandLine, HashLine } from '../journalLine.ts';
import { advanceTo, playLines, ReplayMismatch, replayLines } from '../replayLines.ts';
import type { PlayedGame } from '../whatIf/types.ts';
import type { Comparison, Stop, ToldEvent } from './types.ts';

/** Hours between two states that are kept: what a jump has to play at most. */
export const KEPT_EVERY_TICKS = 24;

/** Where a stop lies in the journal: so many lines are done. */
interface Place extends Stop {
  line: number;
}

interface Kept {
  /** The first stop that can be reached from here. */
  fromStop: number;
  line: number;
  /** JSON of the state without its results, which are most of it and never change. */
  state: string;
  results: GameState['results'];
}

export class Tape {
  readonly events: ToldEvent[] = [];
  readonly comparison: Comparison = { comparedCount: 0, mismatch: null };
  readonly #played: PlayedGame;
  readonly #game: Game;
  readonly #places: Place[] = [];
  readonly #kept: Kept[] = [];
  /** How many stops there were as the briefing of a round was entered. */
  readonly #briefed = new Map<number, number>();
  #line = 0;
  #isOver = false;
  /** The game that was shown last; it can be played on. */
  #shown: { game: Game; stop: number; line: number } | null = null;

  constructor(played: PlayedGame) {
    this.#played = played;
    this.#game = createGame(played.scenario, played.seed, { keepsCheckpoints: true });
    this.#keep();
  }

  get stops(): readonly Stop[] {
    return this.#places;
  }

  /** How much of the journal has been played. */
  get sharePerMille(): number {
    const { lines } = this.#played;
    return this.#isOver ? 1000 : Math.floor((this.#line * 1000) / Math.max(1, lines.length));
  }

  /** Plays on by a tick, with all that was done in it. @returns whether there is more */
  record(): boolean {
    if (this.#isOver) return false;
    try {
      this.#recordTick();
    } catch (error) {
      if (!(error instanceof ReplayMismatch)) throw error;
      this.#note('', '', error.message);
      this.#isOver = true;
    }
    this.#listen();
    if (this.#isOver) this.#stop(this.#placeNow());
    return !this.#isOver;
  }

  /** The game as it stood at a stop, to be looked at until the next call. @throws RangeError when there is no such stop */
  at(stop: number): Game {
    const place = this.#places[stop];
    if (place === undefined) throw new RangeError(`there is no stop ${stop}`);
    const kept = this.#kept.findLast(({ fromStop }) => fromStop <= stop);
    if (kept === undefined) throw new RangeError(`nothing leads to stop ${stop}`);
    const shown = this.#shown;
    const isOnTheWay = shown !== null && shown.stop <= stop && shown.stop >= kept.fromStop;
    const { game, line } = isOnTheWay ? shown : { game: this.#load(kept), line: kept.line };
    this.#shown = null;
    playLines(game, this.#played.lines.slice(line, place.line), advance);
    advanceTo(game, place.tick);
    takeEvents(game);
    this.#shown = { game, stop, line: place.line };
    return game;
  }

  #recordTick(): void {
    const { lines, reachedTick } = this.#played;
    const { state } = this.#game;
    for (let line = lines[this.#line]; line?.tick === state.tick; line = lines[this.#line]) {
      if ('hash' in line) this.#compare(line);
      else this.#apply(line);
      this.#line++;
    }
    const goal = lines[this.#line]?.tick ?? reachedTick;
    const place = this.#placeNow();
    this.#listen();
    if (goal > state.tick) advance(this.#game);
    if (state.tick > place.tick) {
      this.#stop(place);
      if (place.tick % KEPT_EVERY_TICKS === 0) this.#keep();
    } else if (lines[this.#line] === undefined) this.#isOver = true;
    else throw new ReplayMismatch(state.tick, `the clock stands still before tick ${goal}, or has run past it`);
  }

  #apply(line: CommandLine): void {
    const place = this.#placeNow();
    this.#listen();
    replayLines(this.#game, [line]);
    const { phase, round } = this.#game.state;
    if (line.command.type === 'replayRound') this.#takeBack(round);
    else if (phase !== place.phase) {
      this.#stop(place);
      if (phase === 'briefing') this.#briefed.set(round, this.#places.length);
      this.#keep(1);
    }
  }

  /** The round was played again: what it was before is no part of the game. */
  #takeBack(round: number): void {
    const count = this.#briefed.get(round) ?? 0;
    this.#places.length = Math.min(this.#places.length, count);
    this.#kept.length = this.#kept.filter(({ fromStop }) => fromStop < count).length;
    this.events.length = this.events.filter(({ stop }) => stop < count).length;
    takeEvents(this.#game);
    this.#keep(1);
  }

  #compare({ hash }: HashLine): void {
    const found = hashState(this.#game.state);
    this.comparison.comparedCount++;
    if (found !== hash) this.#note(hash, found, `the fingerprint is ${found}, recorded was ${hash}`);
  }

  /** The first one is enough: what follows differs because of it. */
  #note(recorded: string, found: string, message: string): void {
    const { tick, round, roundTick } = this.#game.state;
    this.comparison.mismatch ??= { tick, round, roundTick, recorded, found, message };
  }

  #listen(): void {
    const stop = this.#places.length;
    for (const event of takeEvents(this.#game)) this.events.push({ stop, event });
  }

  #placeNow(): Place {
    const { tick, round, roundTick, phase, ledger } = this.#game.state;
    return { tick, round, roundTick, phase, realisedCents: ledger.realisedCents, line: this.#line };
  }

  #stop(place: Place): void {
    this.#places.push(place);
  }

  /** @param ahead lines of the present one that are done, but not yet counted */
  #keep(ahead = 0): void {
    const { results, ...rest } = this.#game.state;
    this.#kept.push({
      fromStop: this.#places.length,
      line: this.#line + ahead,
      state: JSON.stringify({ ...rest, results: [] }),
      results: [...results],
    });
  }

  #load({ state: text, results }: Kept): Game {
    const state = JSON.parse(text) as GameState;
    state.results = [...results];
    const { rules } = this.#game;
    return { rules, state, index: buildIndex(rules, state), events: [], checkpoints: null };
  }
}
