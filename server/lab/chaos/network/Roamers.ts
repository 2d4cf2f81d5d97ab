// Many players who go on whatever becomes of their network: each gives some commands at a time and waits for every answer.
// Writes each answer to a file, so that an hour of them fits. Knows only the public interface; must not know of the network.
import { createWriteStream, type WriteStream } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OptionView, RoleView } from '../../../../shared/sim/views/types.ts';
import { dice } from '../../rehearse/dice.ts';
import { type Move, Moves } from '../../rehearse/Moves.ts';
import { Player } from '../../rehearse/Player.ts';
import { fingerprint } from './fingerprint.ts';
import type { HistoryLine, RoamerCounts, RoamerEnd, RoamerWish, Sight } from './roamerMessages.ts';

interface PlainState {
  public: { tick: number; phase: string };
  roles?: Record<string, Pick<RoleView, 'asOfTick' | 'options'>>;
}

const STEP_MS = 250;
const NS_PER_MS = 1e6;
const [SHORTEST_PAUSE, LONGEST_PAUSE] = [0.6, 1.4];
/** A move that everybody has at any time, and that changes little. */
const PLAIN_MOVE = 'setPullRule';
const PLAIN_SHARE = 0.85;
/** Coming in at once is a campaign of its own. */
const JOINING_AT_ONCE = 20;

export class Roamers {
  readonly #wishes: readonly RoamerWish[];
  readonly #seed: number;
  readonly #file: WriteStream;
  readonly #loopDelay = monitorEventLoopDelay({ resolution: 10 });
  #players: Player[] = [];
  #acting: Promise<void>[] = [];
  #isPlaying = false;
  #accepted = 0;
  #refused = 0;

  constructor(wishes: readonly RoamerWish[], seed: number, historyFile: string) {
    this.#wishes = wishes;
    this.#seed = seed;
    this.#file = createWriteStream(historyFile);
    this.#loopDelay.enable();
  }

  async join(): Promise<void> {
    this.#players = this.#wishes.map(
      (wish, k) => new Player({ ...wish, draw: dice(this.#seed * 7919 + k), answerMsMax: Infinity }),
    );
    for (let from = 0; from < this.#players.length; from += JOINING_AT_ONCE)
      await Promise.all(this.#players.slice(from, from + JOINING_AT_ONCE).map((player) => player.comeIn()));
  }

  async play(actsPerMinute: number): Promise<void> {
    const [first] = this.#wishes;
    const moves = await Moves.read(first?.url ?? '');
    this.#isPlaying = true;
    this.#acting = this.#players.map((player, k) =>
      this.#act(player, moves, 60_000 / actsPerMinute, dice(this.#seed + k)),
    );
  }

  count(): RoamerCounts {
    const players = this.#players;
    const loopLagMsP99 = this.#loopDelay.percentile(99) / NS_PER_MS;
    this.#loopDelay.reset();
    return {
      players: players.length,
      connected: players.filter(({ isConnected }) => isConnected).length,
      accepted: this.#accepted,
      refused: this.#refused,
      waiting: players.reduce((sum, { waitingCount }) => sum + waitingCount, 0),
      returns: players.reduce((sum, { returns }) => sum + returns.length, 0),
      failures: players.reduce((sum, { failures }) => sum + failures, 0),
      loopLagMsP99,
    };
  }

  /** @param most 0 = everybody */
  look(most: number): Sight[] {
    const step = most === 0 ? 1 : Math.max(1, Math.floor(this.#players.length / most));
    const first = most === 0 ? 0 : Math.floor(performance.now()) % step;
    return this.#players.flatMap((player, k) => {
      const state = k % step === first ? plainOf(player) : null;
      if (state === null) return [];
      const { wish, seatId } = player;
      const { tick } = state.public;
      const parts: Sight['parts'] = { public: { tick, fingerprint: fingerprint(state.public) } };
      for (const [roleId, role] of Object.entries(state.roles ?? {}))
        parts[roleId] = { tick: role.asOfTick, fingerprint: fingerprint(role) };
      return [{ teamId: wish.teamId, seatId, tick, parts }];
    });
  }

  /** No more commands; waits for the answers to those that are on their way. */
  async rest(msMax: number): Promise<void> {
    this.#isPlaying = false;
    const untilMs = performance.now() + msMax;
    const isWaiting = (): boolean => this.#players.some((player) => player.waitingCount > 0 || !player.isConnected);
    while (isWaiting() && performance.now() < untilMs) await sleep(STEP_MS);
  }

  async leave(): Promise<RoamerEnd[]> {
    this.#isPlaying = false;
    const ends = this.#players.map((player): RoamerEnd => {
      const { wish, seatId, roleId, isConnected, endedBy, strangeSeats, returns } = player;
      const roleIds = Object.keys(plainOf(player)?.roles ?? {}).join(' ');
      return { teamId: wish.teamId, seatId, roleId, roleIds, isConnected, endedBy, strangeSeats, returns };
    });
    for (const player of this.#players) player.leave();
    await Promise.all(this.#acting);
    for (const player of this.#players) this.#write(player);
    await new Promise<void>((resolve) => this.#file.end(resolve));
    return ends;
  }

  /** Some quick moves, or one; then a person waits for the answers too. */
  async #act(player: Player, moves: Moves, pauseMs: number, draw: () => number): Promise<void> {
    await this.#pause(pauseMs * draw());
    while (this.#isPlaying) {
      await Promise.all(movesOf(player, moves, draw).map((move) => player.give(move)));
      this.#write(player);
      await this.#pause(pauseMs * (SHORTEST_PAUSE + (LONGEST_PAUSE - SHORTEST_PAUSE) * draw()));
    }
  }

  /** Ends soon after playing ends. */
  async #pause(ms: number): Promise<void> {
    const untilMs = performance.now() + ms;
    while (this.#isPlaying && performance.now() < untilMs)
      await sleep(Math.min(STEP_MS, Math.max(1, untilMs - performance.now())));
  }

  #write({ wish, seatId, sent }: Player): void {
    for (const { seq, move, answer, tick, latencyMs } of sent.splice(0)) {
      if (answer === 'accepted') this.#accepted += 1;
      else if (answer !== '') this.#refused += 1;
      const rounded = Math.round(latencyMs);
      const line: HistoryLine = { teamId: wish.teamId, seatId, seq, move, answer, tick, latencyMs: rounded };
      this.#file.write(`${JSON.stringify(line)}\n`);
    }
  }
}

/** Some quick ones of the plain move, or one of all that could be done. */
function movesOf(player: Player, moves: Moves, draw: () => number): Move[] {
  const state = player.state as { roles?: ReadonlyMap<string, { options: ReadonlyMap<string, OptionView> }> } | null;
  const options = [...(state?.roles?.values() ?? [])].flatMap(({ options: own }) => [...own.values()]);
  const possible = options.filter(({ refusal }) => refusal === '');
  const plain = draw() < PLAIN_SHARE ? possible.find(({ type }) => type === PLAIN_MOVE) : undefined;
  if (plain !== undefined) {
    const picks = plain.picks.split(' ');
    return picks.flatMap((pick) => moves.of({ ...plain, picks: pick }, 0) ?? []);
  }
  const option = possible[Math.floor(draw() * possible.length)];
  return option === undefined ? [] : [moves.of(option, draw())].filter((move) => move !== null);
}

function plainOf({ state }: Player): PlainState | null {
  return (state as { toJSON: () => PlainState } | null)?.toJSON() ?? null;
}
