// One team's game as the server runs it: commands wait for the beat, are applied, written to the journal, and only then
// answered and shown. Knows nothing of connections, rooms or HTTP, and never looks at the clock itself.
import { CLIENT_LIMITS, ROOM_LIMITS } from '../../shared/limits.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { GameEvent } from '../../shared/sim/events.ts';
import type { BotStyle } from '../../shared/sim/bots/types.ts';
import type { Game } from '../../shared/sim/state.ts';
import { advance, applyCommand } from '../../shared/sim/step.ts';
import { takeEvents } from '../../shared/sim/tell.ts';
import type { JournalBatch, Store, TeamKey } from '../journal/store.ts';
import type { Answer, AnswerMemory, Outcome } from './AnswerMemory.ts';
import { botCommands } from './botCommands.ts';
import { TickClock } from './TickClock.ts';

export type Command = { type: string } & Record<string, unknown>;

interface Waiting {
  seatId: string;
  seq: number;
  command: Command;
  answer: Answer;
}

interface Decided extends Waiting {
  outcome: Outcome;
}

export interface TeamGameOptions {
  key: TeamKey;
  store: Pick<Store, 'append'>;
  game: Game;
  /** Number of the last journal entry. */
  lastN: number;
  answers: AnswerMemory;
  botStyle: BotStyle;
  nowMs: number;
  /** By how much its ticks come before those of others. */
  aheadMs?: number;
  /** Its snapshots are taken so many ticks after those of others, so that not all teams write theirs in the same second. */
  snapshotTurn?: number;
  /** Told how late ticks are when their turn comes. */
  onTicks?: (lagMs: number) => void;
}

/** What a beat changed in the game and put on the disk; null = nothing to show. */
export type BeatResult = {
  events: GameEvent[];
  commands: number;
  /** Whose commands were accepted. */
  seatIds: string[];
  /** Codes of the commands that were refused. */
  refusals: string[];
} | null;

/** How often bots are asked when a phase without a clock ends: one decision may make the next possible. */
const STANDING_PASSES = 4;

export class TeamGame {
  readonly game: Game;
  readonly answers: AnswerMemory;
  /** Why each role's bot did what it did last: `code` or `code:workId`. */
  readonly botReasons = new Map<string, string>();
  readonly #key: TeamKey;
  readonly #store: Pick<Store, 'append'>;
  readonly #botStyle: BotStyle;
  readonly #clock: TickClock;
  readonly #snapshotTurn: number;
  readonly #onTicks: (lagMs: number) => void;
  #lastN: number;
  #queue: Waiting[] = [];
  /** Applied and not yet on the disk; nobody knows of them. */
  #decided: Decided[] = [];
  #batch: JournalBatch;
  /** Checkpoints that are on the disk or in the batch, by round. */
  readonly #kept: Map<number, string>;
  #isWriting = false;
  #retryAtMs = 0;
  /** Why nothing can be stored now; '' = all is well. */
  #storeTrouble = '';

  constructor(options: TeamGameOptions) {
    const { key, store, game, lastN, answers, botStyle, nowMs, aheadMs, snapshotTurn = 0, onTicks } = options;
    this.game = game;
    this.answers = answers;
    this.#key = key;
    this.#store = store;
    this.#lastN = lastN;
    this.#botStyle = botStyle;
    this.#clock = new TickClock(nowMs, aheadMs);
    this.#snapshotTurn = snapshotTurn % ROOM_LIMITS.hashEveryTicks;
    this.#onTicks = onTicks ?? (() => undefined);
    this.#batch = this.#emptyBatch();
    this.#kept = new Map(game.checkpoints ?? []);
  }

  get storeTrouble(): string {
    return this.#storeTrouble;
  }

  /** Everything that was applied is on the disk. */
  get isSettled(): boolean {
    return !this.#isWriting && this.#decided.length === 0 && this.#storeTrouble === '';
  }

  /** Whether a beat would find anything to do. */
  isDue(nowMs: number): boolean {
    const { isPaused, phase, speedPerMille } = this.game.state;
    if (this.#queue.length > 0 || !this.isSettled) return true;
    return phase === 'running' && !isPaused && this.#clock.isDue(nowMs, speedPerMille);
  }

  get lastN(): number {
    return this.#lastN;
  }

  /** Puts a player's command into the queue; a number seen before is answered as it was. */
  offer(seatId: string, seq: number, command: Command, answer: Answer): void {
    if (!this.answers.isNew(seatId, seq, answer)) return;
    const waiting = { seatId, seq, command, answer };
    if (this.#storeTrouble !== '') this.#refuse(waiting, 'journalUnavailable', 'nothing can be stored now');
    else if (this.#queue.length >= CLIENT_LIMITS.queueLengthMax) this.#refuse(waiting, 'tooBusy', 'the queue is full');
    else this.#queue.push(waiting);
  }

  /** A command of the server's own, for instance in the facilitator's name. Resolves when it is decided and stored. */
  order(seatId: string, command: Command): Promise<Outcome> {
    return new Promise((resolve) => {
      this.offer(seatId, 0, command, resolve);
    });
  }

  /**
   * Applies what waits, lets the ticks that are due pass, stores it all in one transaction, answers.
   * @param botRoleIds roles that bots play now
   * @param mayTick false keeps due ticks for a later beat, where they follow each other so quickly that some may be stored together
   */
  async beat(nowMs: number, botRoleIds: readonly string[], mayTick: boolean): Promise<BeatResult> {
    const { state } = this.game;
    const isRunning = state.phase === 'running' && !state.isPaused && this.#storeTrouble === '';
    this.#clock.pass(nowMs, state.speedPerMille, isRunning);
    if (this.#isWriting || nowMs < this.#retryAtMs) return null;
    if (this.#storeTrouble === '') {
      this.#applyQueue(botRoleIds);
      if (isRunning && (mayTick || this.#clock.isSlow)) {
        const { lagMs } = this.#clock;
        const ticks = this.#clock.take();
        if (ticks > 0) this.#onTicks(lagMs);
        this.#tick(ticks, botRoleIds);
      }
    }
    if (!(await this.#write(nowMs))) return null;
    return this.#settle();
  }

  /** Gives up: this game is to be brought back from its journal. What was not stored counts as never asked. */
  abandon(): void {
    const outcome: Outcome = { kind: 'rejected', code: 'teamStopped', message: 'the team stopped; ask again' };
    for (const { seq, answer } of [...this.#decided, ...this.#queue]) if (seq === 0) answer(outcome);
    this.#decided = [];
    this.#queue = [];
    this.answers.dropWaiting();
  }

  #applyQueue(botRoleIds: readonly string[]): void {
    const queue = this.#queue;
    this.#queue = [];
    for (const waiting of queue) {
      if (waiting.seatId === 'facilitator' && waiting.command.type === 'nextPhase') this.#letBotsPrepare(botRoleIds);
      this.#apply(waiting);
    }
  }

  /** Before a phase without a clock ends, bots choose what the people of the team have left open. */
  #letBotsPrepare(botRoleIds: readonly string[]): void {
    if (!['briefing', 'improve'].includes(this.game.state.phase)) return;
    for (let pass = 0; pass < STANDING_PASSES; pass += 1) {
      const before = this.#lastN;
      this.#letBotsAct(botRoleIds);
      if (this.#lastN === before) return;
    }
  }

  #letBotsAct(botRoleIds: readonly string[]): void {
    for (const { seatId, roleId, command, reason } of botCommands(this.#botStyle, this.game, botRoleIds)) {
      this.botReasons.set(roleId, reason);
      this.#apply({ seatId, seq: 0, command, answer: () => undefined });
    }
  }

  #apply(waiting: Waiting): void {
    const { seatId, seq, command } = waiting;
    const { tick } = this.game.state;
    const code = this.#check(waiting);
    if (code !== null) {
      this.#decided.push({ ...waiting, outcome: { kind: 'rejected', code, message: `${command.type}: ${code}` } });
      return;
    }
    this.#lastN += 1;
    this.#batch.entries.push({ tick, n: this.#lastN, seat: seatId, seq, command });
    this.#decided.push({ ...waiting, outcome: { kind: 'accepted', tick } });
    if (seatId === 'facilitator') this.#recordCheckpoint();
  }

  /** A command that breaks the rules' code is remembered as refused, so that sending it again does not break the team again. */
  #check({ seatId, seq, command, answer }: Waiting): string | null {
    try {
      return applyCommand(this.game, seatId, command);
    } catch (error) {
      const outcome: Outcome = {
        kind: 'rejected',
        code: 'internalError',
        message: 'this command could not be carried out',
      };
      if (seq === 0) answer(outcome);
      this.answers.settle(seatId, seq, outcome);
      throw error;
    }
  }

  #tick(ticks: number, botRoleIds: readonly string[]): void {
    for (let count = 0; count < ticks; count += 1) {
      const before = this.game.state.tick;
      this.#letBotsAct(botRoleIds);
      advance(this.game);
      if (this.game.state.tick === before) return;
      this.#record();
    }
  }

  /** The state as a briefing was entered is written once: snapshots need not hold it. */
  #recordCheckpoint(): void {
    const { round } = this.game.state;
    const state = this.game.checkpoints?.get(round);
    if (state === undefined || state === this.#kept.get(round)) return;
    this.#kept.set(round, state);
    this.#batch.checkpoints.push({ n: this.#lastN, round, state });
  }

  #record(): void {
    const { state } = this.game;
    const turn = state.tick % ROOM_LIMITS.hashEveryTicks;
    if (turn !== 0 && turn !== this.#snapshotTurn) return;
    const record = { tick: state.tick, n: this.#lastN, hash: hashState(state) };
    if (turn === 0) this.#batch.hashes.push(record);
    if (turn === this.#snapshotTurn) this.#batch.snapshot = { ...record, state: JSON.stringify(state) };
  }

  /** Whether everything applied is on the disk and something is new. */
  async #write(nowMs: number): Promise<boolean> {
    const { state } = this.game;
    const batch = this.#batch;
    // A batch that could not be stored says already what the state is now.
    const isTried = this.#storeTrouble !== '';
    const isStored = batch.entries.length === 0 && batch.tick === state.tick && batch.phase === state.phase;
    if (isStored && !isTried) return this.#decided.length > 0;
    batch.tick = state.tick;
    batch.phase = state.phase;
    batch.round = state.round;
    this.#isWriting = true;
    try {
      await this.#store.append(this.#key, batch);
      this.#batch = this.#emptyBatch();
      this.#storeTrouble = '';
      this.#retryAtMs = 0;
      return true;
    } catch (error) {
      this.#storeTrouble = error instanceof Error ? error.message : String(error);
      this.#retryAtMs = nowMs + ROOM_LIMITS.journalRetryMs;
      for (const waiting of this.#queue.splice(0))
        this.#refuse(waiting, 'journalUnavailable', 'nothing can be stored now');
      return false;
    } finally {
      this.#isWriting = false;
    }
  }

  #settle(): BeatResult {
    const decided = this.#decided;
    this.#decided = [];
    for (const { seatId, seq, answer, outcome } of decided) {
      if (seq === 0) answer(outcome);
      else this.answers.settle(seatId, seq, outcome);
    }
    const refusals = decided.flatMap(({ outcome }) => (outcome.kind === 'rejected' ? [outcome.code] : []));
    const seatIds = decided.flatMap(({ seatId, outcome }) => (outcome.kind === 'accepted' ? [seatId] : []));
    return { events: takeEvents(this.game), commands: seatIds.length, seatIds, refusals };
  }

  #refuse({ seatId, seq, answer }: Waiting, code: string, message: string): void {
    const outcome: Outcome = { kind: 'rejected', code, message };
    if (seq === 0) answer(outcome);
    else this.answers.settle(seatId, seq, outcome);
  }

  #emptyBatch(): JournalBatch {
    const { tick, phase, round } = this.game.state;
    return { entries: [], hashes: [], checkpoints: [], snapshot: null, tick, phase, round };
  }
}
