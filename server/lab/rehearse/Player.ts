// A player as a script: takes a seat, keeps the connection, gives numbered commands and remembers what became of each.
// Knows only the public interface. Must not decide what to do.
import { randomUUID } from 'node:crypto';
import { CONNECTION_LIMITS } from '../../../shared/limits.ts';
import {
  type AcceptedMessage,
  type GoodbyeMessage,
  MESSAGES,
  type RejectedMessage,
  RESEND_MS,
} from '../../../shared/wire/protocol.ts';
import {
  type Attempt,
  type EndReason,
  type Opening,
  StayingConnection,
} from '../../../shared/wire/StayingConnection.ts';
import { CallRefused, callApi, callText } from './callApi.ts';
import type { Move } from './Moves.ts';
import { joinAsPlayer, type PlayerLink } from './joinAsPlayer.ts';

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
  /** Of a seat that was taken before: the same one is taken again. */
  seatToken?: string;
  /** Numbers from 0 to below 1; without it chance is its own. */
  draw?: () => number;
  /** After this time a command counts as lost. */
  answerMsMax?: number;
}

/** A connection that was lost, and the one after it. On the clock of `timeOrigin`, which all processes here share. */
export interface Return {
  lostMs: number;
  /** The first whole state is there. */
  backMs: number;
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

/** To come in at all: after that there is no end to trying. */
const ATTEMPTS = 6;
const ANSWER_MS_MAX = 20_000;

export class Player {
  readonly wish: PlayerWish;
  readonly sent: Sent[] = [];
  readonly returns: Return[] = [];
  /** Attempts to come in that failed, and connections that broke. */
  failures = 0;
  drops = 0;
  bytes = 0;
  firstStateBytes = 0;
  /** Why no more is tried; '' = it is. */
  endedBy = '';
  /** Answers of the server that named another seat than the own one. */
  strangeSeats = 0;
  onEvents: (message: unknown) => void = () => undefined;
  #seat: Seat | null = null;
  #nextSeq = 1;
  #lostMs = 0;
  #bytesAtAdmission = 0;
  #cameIn: () => void = () => undefined;
  #stayedOut: (error: unknown) => void = () => undefined;
  readonly #staying: StayingConnection<Opening, PlayerLink>;
  readonly #waiting = new Map<number, Waiting>();

  constructor(wish: PlayerWish) {
    this.wish = wish;
    this.#staying = new StayingConnection<Opening, PlayerLink>(randomUUID(), {
      admit: () => this.#admit(),
      join: (opening, attempt) => this.#join(opening, attempt),
      reach: () => callText(wish.url, '/healthz', { msMax: CONNECTION_LIMITS.probeMsMax }),
      statusOf: (error) => (error instanceof CallRefused ? error.status : 0),
      onOpen: () => this.#onOpen(),
      onLost: () => {
        this.drops += 1;
        this.#lostMs = nowMs();
      },
      onFailed: (error) => this.#onFailed(error),
      onEnd: (why) => this.#onEnd(why),
      draw: wish.draw ?? Math.random,
    });
  }

  get seatId(): string {
    return this.#seat?.seatId ?? '';
  }

  /** What opens the seat from anywhere. */
  get seatToken(): string {
    return this.#seat?.seatToken ?? '';
  }

  get roleId(): string {
    return this.#seat?.roleId ?? '';
  }

  get isConnected(): boolean {
    return this.#staying.link !== null;
  }

  /** Commands that have not been answered. */
  get waitingCount(): number {
    return this.#waiting.size;
  }

  /** What the server has shown so far, as the wire's classes hold it; null while there is no connection. */
  get state(): unknown {
    return this.#staying.link?.state() ?? null;
  }

  /** From nothing to the first state; failed attempts are repeated like a person's. @throws Error after too many */
  comeIn(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#cameIn = resolve;
      this.#stayedOut = (error) => reject(error instanceof Error ? error : new Error(String(error)));
      this.#staying.open();
    });
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
    this.#staying.close();
    for (const waiting of [...this.#waiting.values()]) this.#settle(waiting, '', 0);
  }

  async #admit(): Promise<Opening> {
    const { url, code, teamId, nickname, roleId, share } = this.wish;
    const known = this.#seat?.seatToken ?? this.wish.seatToken;
    const body =
      known === undefined
        ? { nickname, ...(roleId === undefined ? {} : { roleId }), share: share ?? false }
        : { seatToken: known };
    const seat = await callApi<Seat>(url, `/api/sessions/${code}/teams/${teamId}/seat`, {
      body,
      msMax: CONNECTION_LIMITS.attemptMsLongest,
    });
    const { endpoint, roomId, seatToken } = seat;
    if (this.#seat !== null && this.#seat.seatId !== seat.seatId) this.strangeSeats += 1;
    this.#seat = seat;
    this.#nextSeq = Math.max(this.#nextSeq, seat.nextSeq);
    this.#bytesAtAdmission = this.bytes;
    return { endpoint, roomId, options: { seatToken } };
  }

  #join(opening: Opening, { isCurrent, onClosed }: Attempt): Promise<PlayerLink> {
    return joinAsPlayer(opening, {
      onMessage: (name, payload) => isCurrent() && this.#hear(name, payload),
      onBytes: (count) => {
        if (!isCurrent()) return;
        this.#staying.onHeard();
        this.bytes += count;
      },
      onClosed,
    });
  }

  #onOpen(): void {
    this.#staying.onProven();
    if (this.firstStateBytes === 0) this.firstStateBytes = this.bytes - this.#bytesAtAdmission;
    if (this.#lostMs !== 0) this.returns.push({ lostMs: this.#lostMs, backMs: nowMs() });
    this.#lostMs = 0;
    for (const waiting of this.#waiting.values()) this.#transmit(waiting);
    this.#cameIn();
  }

  #onFailed(error: unknown): void {
    this.failures += 1;
    const isOutside = this.firstStateBytes === 0;
    if (!isOutside || this.failures < ATTEMPTS) return;
    this.#staying.close();
    this.#stayedOut(error);
  }

  #onEnd(why: EndReason): void {
    this.endedBy = why;
    for (const waiting of [...this.#waiting.values()]) this.#settle(waiting, '', 0);
    this.#stayedOut(new Error(why));
  }

  #transmit({ seq, move }: Waiting): void {
    this.#staying.link?.send(MESSAGES.command, { seq, command: move });
  }

  #watch(waiting: Waiting): void {
    const { answerMsMax = ANSWER_MS_MAX } = this.wish;
    const timer = setInterval(() => {
      if (!this.#waiting.has(waiting.seq)) clearInterval(timer);
      else if (performance.now() - waiting.sentMs > answerMsMax) this.#settle(waiting, '', 0);
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
    } else if (name === MESSAGES.goodbye) this.#staying.onGoodbye((payload as GoodbyeMessage).reason);
    else if (name === MESSAGES.events) this.onEvents(payload);
  }

  #settle(waiting: Waiting | undefined, answer: string, tick: number): void {
    if (waiting === undefined || !this.#waiting.delete(waiting.seq)) return;
    const { seq, move, sentMs, settle } = waiting;
    const sent = { seq, move, answer, tick, latencyMs: performance.now() - sentMs };
    this.sent.push(sent);
    settle(sent);
  }
}

/** On a clock that the other processes of this machine read too. */
const nowMs = (): number => performance.timeOrigin + performance.now();
