// Many scripted players at once: they join as a crowd, act at random from the options of their own view, and are measured.
// Knows only the public interface. Must not know what the figures should be.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CrowdWish, JoinFigures, PlayFigures } from './crowdMessages.ts';
import { dice } from './dice.ts';
import { Moves } from './Moves.ts';
import { spreadOf } from './percentile.ts';
import { Player } from './Player.ts';
import { skewOf } from './skewOf.ts';
import type { WireState } from './wireState.ts';

const SAMPLE_MS = 500;
/** Between two acts of a player, as shares of the usual time. */
const [SHORTEST_PAUSE, LONGEST_PAUSE] = [0.6, 1.4];
const NS_PER_MS = 1e6;

export class Crowd {
  readonly #wish: CrowdWish;
  #players: Player[] = [];
  readonly #loopDelay = monitorEventLoopDelay({ resolution: 10 });
  #acting: Promise<void>[] = [];
  #skewTicks: number[] = [];
  #sampling: ReturnType<typeof setInterval> | undefined;
  #isPlaying = false;
  #before = { atMs: 0, bytes: 0, cpu: process.cpuUsage() };

  constructor(wish: CrowdWish) {
    this.#wish = wish;
  }

  /** Everybody at the same moment. */
  async join(): Promise<JoinFigures> {
    const { url, code, teamIds, playersPerTeam } = this.#wish;
    const all = teamIds.flatMap((teamId) =>
      Array.from(
        { length: playersPerTeam },
        (_, k) => new Player({ url, code, teamId, nickname: `${teamId} ${k + 1}` }),
      ),
    );
    const startMs = performance.now();
    const joinMs: number[] = [];
    let lastMs = startMs;
    await Promise.all(
      all.map(async (player) => {
        try {
          await player.comeIn();
        } catch {
          return;
        }
        lastMs = performance.now();
        joinMs.push(lastMs - startMs);
        this.#players.push(player);
      }),
    );
    return {
      wanted: all.length,
      joined: this.#players.length,
      allInMs: lastMs - startMs,
      joinMs: spreadOf(joinMs),
      failedAttempts: all.reduce((sum, { failures }) => sum + failures, 0),
      firstStateBytes: spreadOf(this.#players.map(({ firstStateBytes }) => firstStateBytes)),
    };
  }

  async play(actsPerMinute: number): Promise<void> {
    const moves = await Moves.read(this.#wish.url);
    const pauseMs = 60_000 / actsPerMinute;
    this.#isPlaying = true;
    this.#loopDelay.enable();
    this.#before = { atMs: performance.now(), bytes: this.#bytes(), cpu: process.cpuUsage() };
    this.#acting = this.#players.map((player, k) => this.#act(player, moves, pauseMs, dice(this.#wish.seed + k)));
    this.#sampling = setInterval(() => this.#sample(), SAMPLE_MS);
  }

  /** Everybody stops, waits for the last answers, and leaves. */
  async stop(): Promise<PlayFigures> {
    this.#isPlaying = false;
    clearInterval(this.#sampling);
    const { atMs, bytes, cpu } = this.#before;
    const seconds = (performance.now() - atMs) / 1000;
    const bytesPerPlayerSecond = (this.#bytes() - bytes) / Math.max(1, this.#players.length) / seconds;
    const { user, system } = process.cpuUsage(cpu);
    await Promise.all(this.#acting);
    for (const player of this.#players) player.leave();
    return {
      seconds,
      histories: this.#players.map(({ wish, seatId, sent }) => ({
        teamId: wish.teamId,
        seatId,
        sent: [...sent].sort((a, b) => a.seq - b.seq),
      })),
      skewTicks: this.#skewTicks,
      bytesPerPlayerSecond,
      drops: this.#players.reduce((sum, { drops }) => sum + drops, 0),
      ownLoopLagMsP99: this.#loopDelay.percentile(99) / NS_PER_MS,
      ownCpuSeconds: (user + system) / 1e6,
    };
  }

  /** One thing after the other: a person waits for an answer too. */
  async #act(player: Player, moves: Moves, pauseMs: number, draw: () => number): Promise<void> {
    await this.#pause(pauseMs * draw());
    while (this.#isPlaying) {
      const state = player.state as WireState | null;
      const options = [...(state?.roles?.values() ?? [])].flatMap(({ options: own }) => [...own.values()]);
      const possible = options.filter(({ refusal }) => refusal === '');
      const option = possible[Math.floor(draw() * possible.length)];
      const move = option === undefined ? null : moves.of(option, draw());
      if (move !== null) await player.give(move);
      await this.#pause(pauseMs * (SHORTEST_PAUSE + (LONGEST_PAUSE - SHORTEST_PAUSE) * draw()));
    }
  }

  /** Ends soon after playing ends. */
  async #pause(ms: number): Promise<void> {
    const untilMs = performance.now() + ms;
    while (this.#isPlaying && performance.now() < untilMs)
      await sleep(Math.min(SAMPLE_MS, untilMs - performance.now()));
  }

  /** After what has arrived already was read: a full pipe here is no skew there. */
  #sample(): void {
    setImmediate(() =>
      setImmediate(() => {
        const skew = this.#isPlaying ? skewOf(this.#sights(), this.#wish.teamIds.length) : null;
        if (skew !== null) this.#skewTicks.push(skew);
      }),
    );
  }

  #sights(): { teamId: string; phase: string; tick: number }[] {
    return this.#players.flatMap(({ wish, state }) => {
      const view = (state as WireState | null)?.public;
      return view === undefined ? [] : [{ teamId: wish.teamId, phase: view.phase, tick: view.tick }];
    });
  }

  #bytes(): number {
    return this.#players.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}
