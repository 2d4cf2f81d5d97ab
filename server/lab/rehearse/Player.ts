// A player as a script: takes a seat, keeps the connection, gives numbered commands and remembers what became of each.
// Knows only the public interface. Must not decide what to do.
import { setTimeout as sleep } from 'node:timers/promises';
import { type AcceptedMessage, MESSAGES, type RejectedMessage, RESEND_MS } from '../../../shared/wire/protocol.ts';
import { callApi } from './callApi.ts';
import { joinAsPlayer, type PlayerLink } from './joinAsPlayer.ts';
import type { Move } from './Moves.ts';

export interface Sent {
  seq: number;
  move: Move;
  /** 'accepted', a reject code, or '' for no answer at all. */
  answer: string;
  /** Game tick of an accepted one. */
  tick: number;
  latencyMs: number;
}

export interface PlayerWish {
  url: string;
  code: string;
  teamId: string;
  nickname: string;
  roleId?: string;
  share?: boolean;
}

interface Seat {
  seatToken: string;
  seatId: string;
  roleId: string;
  roomId: string;
  endpoint: string;
  nextSeq: number;
}

interface Waiting extends Sent {
  sentMs: number;
  settle: (sent: Sent) => void;
}

const ATTEMPTS = 6;
const RETRY_MS = 400;
/** After this time a command counts as lost. */
const ANSWER_MS_MAX = 20_000;

export class Player {
  readonly wish: PlayerWish;
  readonly sent: Sent[] = [];
  /** Attempts to come in that failed, and connections that broke. */
  failures = 0;
  drops = 0;
  bytes = 0;
  firstStateBytes = 0;
  onEvents: (message: unknown) => void = () => undefined;
  #seat: Seat | null = null;
  #link: PlayerLink | null = null;
  #nextSeq = 1;
  #isLeaving = false;
  readonly #waiting = new Map<number, Waiting>();

  constructor(wish: PlayerWish) {
    this.wish = wish;
  }

  get seatId(): string {
    return this.#seat?.seatId ?? '';
  }

  get roleId(): string {
    return this.#seat?.roleId ?? '';
  }

  /** What the server has shown so far, as the wire's classes hold it; null while there is no connection. */
  get state(): unknown {
    return this.#link?.state() ?? null;
  }

  /** From nothing to the first state; failed attempts are repeated like a person's. @throws Error after too many */
  async comeIn(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#tryToComeIn();
        return;
      } catch (error) {
        this.failures += 1;
        if (attempt === ATTEMPTS) throw error;
        await sleep(RETRY_MS * attempt);
      }
    }
  }

  /** Sends and waits for the answer; without one it is sent again under the same number, as the pages do. */
  give(move: Move): Promise<Sent> {
    return new Promise((settle) => {
      const seq = this.#nextSeq++;
      const waiting: Waiting = { seq, move, answer: '', tick: 0, latencyMs: 0, sentMs: performance.now(), settle };
      this.#waiting.set(seq, waiting);
      this.#transmit(waiting);
      this.#watch(waiting);
    });
  }

  leave(): void {
    this.#isLeaving = true;
    this.#link?.close();
    for (const waiting of [...this.#waiting.values()]) this.#settle(waiting, '', 0);
  }

  async #tryToComeIn(): Promise<void> {
    const { url, code, teamId, nickname, roleId, share } = this.wish;
    const body =
      this.#seat === null
        ? { nickname, ...(roleId === undefined ? {} : { roleId }), share: share ?? false }
        : { seatToken: this.#seat.seatToken };
    const seat = await callApi<Seat>(url, `/api/sessions/${code}/teams/${teamId}/seat`, { body });
    this.#seat = seat;
    this.#nextSeq = Math.max(this.#nextSeq, seat.nextSeq);
    const before = this.bytes;
    this.#link = await joinAsPlayer(
      { endpoint: seat.endpoint, roomId: seat.roomId, options: { seatToken: seat.seatToken } },
      {
        onMessage: (name, payload) => this.#hear(name, payload),
        onBytes: (count) => {
          this.bytes += count;
        },
        onClosed: () => this.#comeBack(),
      },
    );
    this.firstStateBytes = this.bytes - before;
    for (const waiting of this.#waiting.values()) this.#transmit(waiting);
  }

  #comeBack(): void {
    this.#link = null;
    if (this.#isLeaving) return;
    this.drops += 1;
    this.comeIn().catch(() => {
      this.failures += 1;
    });
  }

  #transmit({ seq, move }: Waiting): void {
    this.#link?.send(MESSAGES.command, { seq, command: move });
  }

  #watch(waiting: Waiting): void {
    const timer = setInterval(() => {
      if (!this.#waiting.has(waiting.seq)) clearInterval(timer);
      else if (performance.now() - waiting.sentMs > ANSWER_MS_MAX) this.#settle(waiting, '', 0);
      else this.#transmit(waiting);
    }, RESEND_MS);
    timer.unref();
  }

  #hear(name: string, payload: unknown): void {
    if (name === MESSAGES.accepted) {
      const { seq, tick } = payload as AcceptedMessage;
      this.#settle(this.#waiting.get(seq), 'accepted', tick);
    } else if (name === MESSAGES.rejected) {
      const { seq, code } = payload as RejectedMessage;
      this.#settle(this.#waiting.get(seq), code, 0);
    } else if (name === MESSAGES.events) this.onEvents(payload);
  }

  #settle(waiting: Waiting | undefined, answer: string, tick: number): void {
    if (waiting === undefined || !this.#waiting.delete(waiting.seq)) return;
    const { seq, move, sentMs, settle } = waiting;
    const sent = { seq, move, answer, tick, latencyMs: performance.now() - sentMs };
    this.sent.push(sent);
    settle(sent);
  }
}
