// A session with all its seats taken by steady players: opened, started, kept running, and at the end compared with what the store
// and the journals hold. Must not do any harm to a server.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseJournal } from '../../../journal/journalLines.ts';
import { percentile } from '../../rehearse/percentile.ts';
import { replay } from '../../replay.ts';
import { ask, asked } from '../ask.ts';
import { inParallel } from '../inParallel.ts';
import { checkHistories, type History, type Written } from './checkHistories.ts';
import type { Endured } from './historyVerdicts.ts';
import { SteadySeat } from './SteadySeat.ts';

export interface CompanyWish {
  urls: readonly string[];
  teams: number;
  /** Of each team; one for each role where none is said. */
  seats?: number;
  /** Of the game's clock. */
  speedPerMille: number;
  gapMs: number;
  seed: number;
  draw: () => number;
}

interface Session {
  code: string;
  facilitatorToken: string;
  teams: { teamId: string }[];
}

/** Times after a fault, of the last of all seats. */
export interface Recovery {
  /** All have a state again. */
  backMs: number;
  /** All have had an answer to something that was sent after the fault. */
  answeredMs: number;
  /** The clock of every team is further than anybody had seen it. */
  tickingMs: number;
}

const SCENARIO = 'mission-to-mars';
const POLL_MS = 15;
const USUAL_SPEED = 1000;
const LOOK_AGAIN_MS = 200;
const SETTLE_MS_MAX = 60_000;
const CALL_MS = 15_000;
const CALLS = 8;
/** In which each phase ends into the running one. */
const PHASES = 5;

export class Company {
  readonly seats: readonly SteadySeat[];
  readonly session: Session;
  readonly #wish: CompanyWish;
  #playing: Promise<void>[] = [];
  #ticksBefore = new Map<string, number>();
  #faultMs = 0;

  private constructor(wish: CompanyWish, session: Session, seats: readonly SteadySeat[]) {
    this.#wish = wish;
    this.session = session;
    this.seats = seats;
  }

  get histories(): History[] {
    return this.seats.map(({ history }) => history);
  }

  /** Which process serves it; '' while nobody is there, or where there is only one. */
  get owner(): string {
    return this.seats.map(({ owner }) => owner).find((owner) => owner !== '') ?? '';
  }

  /** A session of its own, everybody seated, the first round running. */
  static async open(wish: CompanyWish): Promise<Company> {
    const { urls, teams, seed, gapMs, draw, speedPerMille } = wish;
    const [url = ''] = urls;
    const body = { scenario: SCENARIO, seed, language: 'en', teams };
    const session = await asked<Session>(url, '/api/sessions', { body });
    const shown = await asked<{ teams: { roles: { roleId: string }[] }[] }>(url, `/api/sessions/${session.code}`);
    const roleIds = (shown.teams[0]?.roles ?? []).map(({ roleId }) => roleId);
    const places = Array.from({ length: wish.seats ?? roleIds.length }, (_, place) => place);
    // Whoever comes when all roles are taken shares one.
    const seats = places.flatMap((place) =>
      session.teams.map(({ teamId }) => {
        const roleId = roleIds[place % roleIds.length] ?? '';
        return new SteadySeat({
          urls,
          code: session.code,
          teamId,
          roleId,
          share: place >= roleIds.length,
          gapMs,
          draw,
        });
      }),
    );
    await inParallel(seats, 10, (seat) => seat.takeSeat());
    const company = new Company(wish, session, seats);
    for (const action of ['start', 'nextPhase']) await company.control({ action });
    if (speedPerMille !== USUAL_SPEED) await company.control({ action: 'speed', perMille: speedPerMille });
    return company;
  }

  play(): void {
    this.#playing = this.seats.map((seat) => seat.play());
  }

  /** A fault happens now. */
  markFault(): void {
    this.#faultMs = performance.now();
    for (const seat of this.seats) {
      const { teamId } = seat.wish;
      this.#ticksBefore.set(teamId, Math.max(seat.tick, this.#ticksBefore.get(teamId) ?? 0));
      seat.markFault();
    }
  }

  /** Waits until everybody is back, answered, and sees the clock go on. @throws Error when that takes too long */
  async recovered(limitMs: number): Promise<Recovery> {
    const ticking = new Map<string, number>();
    const endMs = performance.now() + limitMs;
    for (;;) {
      const nowMs = performance.now();
      for (const { tick, wish, isRound } of this.seats) {
        const isFurther = tick > (this.#ticksBefore.get(wish.teamId) ?? 0);
        // Between two rounds no clock goes.
        if ((isFurther || (tick > 0 && !isRound)) && !ticking.has(wish.teamId))
          ticking.set(wish.teamId, nowMs - this.#faultMs);
      }
      const recovery = {
        backMs: Math.max(...this.seats.map(({ times }) => times.backMs)),
        answeredMs: Math.max(...this.seats.map(({ times }) => times.answeredMs)),
        tickingMs: ticking.size === this.session.teams.length ? Math.max(...ticking.values()) : Infinity,
      };
      if (Object.values(recovery).every(Number.isFinite)) return recovery;
      if (nowMs > endMs) throw new Error(`not everybody is back after ${limitMs} ms: ${JSON.stringify(recovery)}`);
      await sleep(POLL_MS);
    }
  }

  /** Asks every server for a seat of every team. @returns how many were asked, and did not find it in time */
  async lookEverywhere(urls: readonly string[], limitMs: number): Promise<{ looked: number; hidden: number }> {
    const { session } = this;
    const asks = urls.flatMap((url) => session.teams.map(({ teamId }) => ({ url, teamId })));
    const found = await inParallel(asks, 4, async ({ url, teamId }) => {
      const seatToken = this.seats.find(({ wish }) => wish.teamId === teamId)?.seatToken ?? '';
      const path = `/api/sessions/${session.code}/teams/${teamId}/seat`;
      const endMs = performance.now() + limitMs;
      while (performance.now() < endMs) {
        const answer = await ask(url, path, { body: { seatToken }, limitMs }).catch(() => null);
        if (answer?.status === 201) return true;
        await sleep(LOOK_AGAIN_MS);
      }
      return false;
    });
    return { looked: asks.length, hidden: found.filter((one) => !one).length };
  }

  /** Why attempts to come back have failed since the last fault, each with how often. */
  failures(): string {
    const counts = new Map<string, number>();
    for (const { failures } of this.seats) for (const why of failures) counts.set(why, (counts.get(why) ?? 0) + 1);
    return [...counts].map(([why, times]) => `${times} × ${why}`).join('; ');
  }

  /** Opens the next round where one has ended. */
  async keepRunning(): Promise<void> {
    for (let phase = 0; phase < PHASES; phase += 1) {
      const { teams } = await this.#call<{ teams: { teamId: string; phase: string }[] }>('/overview');
      const waiting = teams.filter((team) => !['running', 'closed'].includes(team.phase));
      if (waiting.length === 0) return;
      for (const { teamId } of waiting) await this.control({ action: 'nextPhase', teamId });
      // In a new round teams count from where they are.
      this.#ticksBefore.clear();
    }
  }

  async control(body: Record<string, unknown>): Promise<void> {
    await this.#call('/control', body);
  }

  /** Answers to what was sent since the last fault and before the next, without those that a fault held up. */
  answerMsP99(): number {
    return percentile(
      this.seats.flatMap(({ history }) =>
        history.sent.filter(isOnTime).map(({ firstSentMs, answeredMs }) => answeredMs - firstSentMs),
      ),
      0.99,
    );
  }

  /** Nothing new is sent; what was sent is answered; the clock stands. */
  async settle(limitMs: number): Promise<void> {
    for (const seat of this.seats) seat.stopSending();
    const endMs = performance.now() + limitMs;
    while (this.seats.some(({ unanswered }) => unanswered > 0) && performance.now() < endMs) await sleep(POLL_MS);
    await this.control({ action: 'pause' });
  }

  /** Compares everything, then everybody leaves, and the session is erased. @param read what the store holds of this session */
  async finish(read: (code: string) => Written[] | Promise<Written[]>): Promise<Endured> {
    const { seats, session } = this;
    await this.settle(SETTLE_MS_MAX);
    const check = checkHistories(this.histories, await read(session.code));
    const different = await this.#teamsThatDiffer();
    await this.leave();
    await this.#ask('', undefined, 'DELETE');
    const sum = (of: (seat: SteadySeat) => number): number => seats.reduce((total, seat) => total + of(seat), 0);
    return {
      check,
      seats: seats.length,
      returns: sum(({ returns }) => returns),
      strangeReturns: sum(({ strangeReturns }) => strangeReturns),
      contradictions: sum(({ contradictions }) => contradictions),
      journals: session.teams.length,
      different,
    };
  }

  /** Teams whose journal, played again, gives another hash than the game has now, or at any hash in between. */
  async #teamsThatDiffer(): Promise<string[]> {
    const different = await inParallel(this.session.teams, 4, async ({ teamId }) => {
      const { text } = await this.#ask(`/journal?team=${teamId}`);
      const last = parseJournal(text).lines.at(-1);
      if (last === undefined || !('hash' in last)) return [`${teamId}: no hash at its end`];
      try {
        replay(text);
        return [];
      } catch (error) {
        return [`${teamId}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    return different.flat();
  }

  async leave(): Promise<void> {
    for (const seat of this.seats) seat.leave();
    await Promise.all(this.#playing);
  }

  async #call<T>(path: string, body?: Record<string, unknown>): Promise<T> {
    const { text } = await this.#ask(path, body);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  /** Asks one server after the other until one answers: they are being broken. */
  async #ask(path: string, body?: Record<string, unknown>, method?: string): Promise<{ text: string }> {
    const { urls } = this.#wish;
    const { code, facilitatorToken: bearer } = this.session;
    const endMs = performance.now() + CALL_MS;
    for (let call = 0; ; call += 1) {
      const url = urls[call % urls.length] ?? '';
      const how = { ...(body === undefined ? {} : { body }), ...(method === undefined ? {} : { method }) };
      const options = { bearer, limitMs: CALL_MS, ...how };
      const answer = await ask(url, `/api/sessions/${code}${path}`, options).catch(() => null);
      if (answer !== null && answer.status < 300) return answer;
      if (call >= CALLS && performance.now() > endMs)
        throw new Error(`${path} answers ${answer?.status ?? 'nothing'}: ${answer?.text.slice(0, 200) ?? ''}`);
      await sleep(POLL_MS * (call + 1));
    }
  }
}

/** Sent once, and answered. */
const isOnTime = (sent: { fate: string; firstSentMs: number; lastSentMs: number }): boolean =>
  sent.fate === 'accepted' && sent.firstSentMs === sent.lastSentMs;
