// The teams of a campaign: their session, each player's own path, the players' process, and a facilitator who keeps every round
// running. Must not break anything by itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dice } from '../../rehearse/dice.ts';
import { ask, asked } from '../ask.ts';
import type { Session, Target } from '../security/Target.ts';
import { type Delay, Path } from './Path.ts';
import { RoamersProcess } from './RoamersProcess.ts';

export interface TeamsWish {
  teams: number;
  playersPerTeam: number;
  seed: number;
  delay: Delay;
  /** Rounds last so long that the game does not end before. */
  minutes: number;
  /** Loaded into the players' process before anything else. */
  preload?: string;
}

interface OverviewTeam {
  teamId: string;
  phase: string;
  round: number;
  roundTick: number;
  roundTicks: number;
}

const LOOK_MS = 2_000;
const ROUNDS = 4;
const SECONDS_PER_MINUTE = 60;
/** Beside what the rounds must last. */
const SPARE_TICKS = 60;

export class TeamsAtPlay {
  readonly target: Target;
  readonly session: Session;
  readonly paths: readonly Path[];
  readonly roamers: RoamersProcess;
  readonly folder = mkdtempSync(join(tmpdir(), 'gravity-assist-chaos-'));
  readonly #wish: TeamsWish;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Rounds that were made long enough, as `team round`. */
  readonly #lengthened = new Set<string>();
  #isLooking = false;

  private constructor(target: Target, session: Session, paths: readonly Path[], wish: TeamsWish) {
    this.target = target;
    this.session = session;
    this.paths = paths;
    this.roamers = new RoamersProcess(wish.preload);
    this.#wish = wish;
  }

  static async open(target: Target, wish: TeamsWish): Promise<TeamsAtPlay> {
    const { teams, playersPerTeam, seed, delay } = wish;
    const session = await target.openSession({ teams, seed });
    const ways = Array.from({ length: teams * playersPerTeam }, (_, k) =>
      Path.open(target.url, delay, dice(seed * 15_485_863 + k)),
    );
    return new TeamsAtPlay(target, session, await Promise.all(ways), wish);
  }

  get historyFile(): string {
    return join(this.folder, 'history.jsonl');
  }

  /** Everybody sits down and the first round begins. */
  async begin(actsPerMinute: number): Promise<void> {
    const { playersPerTeam, seed } = this.#wish;
    const { code, teams } = this.session;
    const players = this.paths.map(({ url }, k) => {
      const teamId = teams[Math.floor(k / playersPerTeam)]?.teamId ?? '';
      return { url, code, teamId, nickname: `${teamId} ${(k % playersPerTeam) + 1}` };
    });
    await this.roamers.join(players, seed, this.historyFile);
    await this.#keepRunning();
    this.#timer = setInterval(() => void this.#keepRunning().catch(() => undefined), LOOK_MS);
    await this.roamers.play(actsPerMinute);
  }

  /** The clocks stop, so that everybody sees the same for good. */
  async pause(): Promise<void> {
    clearInterval(this.#timer);
    await this.target.control(this.session, { action: 'pause' });
  }

  async journalOf(teamId: string): Promise<string> {
    const { code, facilitatorToken } = this.session;
    const path = `/api/sessions/${code}/journal?team=${teamId}`;
    return (await ask(this.target.url, path, { bearer: facilitatorToken })).text;
  }

  async overview(): Promise<OverviewTeam[]> {
    const { code, facilitatorToken } = this.session;
    const path = `/api/sessions/${code}/overview`;
    return (await asked<{ teams: OverviewTeam[] }>(this.target.url, path, { bearer: facilitatorToken })).teams;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.roamers.end();
    await Promise.all(this.paths.map((path) => path.close()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Leads every team that is not in a round to its next one. */
  async #keepRunning(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (const team of await this.overview()) await this.#lead(team);
    } finally {
      this.#isLooking = false;
    }
  }

  async #lead({ teamId, phase, round, roundTicks }: OverviewTeam): Promise<void> {
    const neededTicks = Math.ceil((this.#wish.minutes * SECONDS_PER_MINUTE) / ROUNDS) + SPARE_TICKS;
    const name = `${teamId} ${round}`;
    if (phase === 'running') {
      if (this.#lengthened.has(name)) return;
      this.#lengthened.add(name);
      const ticks = neededTicks - roundTicks;
      if (ticks > 0) await this.target.control(this.session, { action: 'extend', teamId, ticks });
      return;
    }
    if (phase === 'closed') return;
    await this.target.control(this.session, { action: phase === 'lobby' ? 'start' : 'nextPhase', teamId });
  }
}
