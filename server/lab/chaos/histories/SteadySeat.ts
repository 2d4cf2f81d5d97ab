// One player who sends numbered commands without a pause, whatever becomes of the servers: comes back by the seat's token, sends
// again under its number what was not answered, and remembers everything. Keeps the rules of staying connected that pages keep.
// Must not know what is done to the servers.
import { setTimeout as sleep } from 'node:timers/promises';
import { MESSAGES, RESEND_MS, WATCHDOG_MS } from '../../../../shared/wire/protocol.ts';
import { joinAsPlayer, type PlayerLink } from '../../rehearse/joinAsPlayer.ts';
import type { WireState } from '../../rehearse/wireState.ts';
import { asked } from '../ask.ts';
import type { History, Sent } from './checkHistories.ts';

export interface SeatWish {
  /** Where the servers are; attempts go to one after the other, as through a proxy. */
  urls: readonly string[];
  code: string;
  teamId: string;
  roleId: string;
  /** With somebody who has the role already. */
  share: boolean;
  /** Between two commands. */
  gapMs: number;
  /** A number from 0 to below 1. */
  draw: () => number;
}

interface Seat {
  seatToken: string;
  seatId: string;
  roleId: string;
  roomId: string;
  endpoint: string;
  nextSeq: number;
}

const ATTEMPT_MS = 4000;
/** Before anything is broken nobody has to hurry. */
const FIRST_ATTEMPT_MS = 30_000;
const [RETRY_MS_LEAST, RETRY_MS_MORE] = [40, 160];
const STEP_MS = 25;
/** Fewer than the server takes at once after a return. */
const UNANSWERED_MAX = 8;
const NEVER = Infinity;
const FAILURE_LENGTH_MAX = 120;

/** Which process of several an address leads to. */
const ownerIn = (endpoint: string): string => /\/p\/([\w-]+)/.exec(endpoint)?.[1] ?? '';

export class SteadySeat {
  readonly wish: SeatWish;
  readonly #sent = new Map<number, Sent>();
  readonly #unanswered = new Set<number>();
  #seat: Seat | null = null;
  #link: PlayerLink | null = null;
  #nextSeq = 1;
  #heardMs = 0;
  #attempts: number;
  #isPlaying = true;
  #isSending = true;
  #faultMs = NEVER;
  #backMs = NEVER;
  #answeredMs = NEVER;
  /** Returns into another seat or role than the own. */
  strangeReturns = 0;
  returns = 0;
  /** Why attempts to come in have failed since the fault that was named last. */
  readonly failures: string[] = [];
  /** Commands that were answered twice, and not in the same way. */
  contradictions = 0;

  constructor(wish: SeatWish) {
    this.wish = wish;
    this.#attempts = Math.floor(wish.draw() * wish.urls.length);
  }

  get history(): History {
    return { teamId: this.wish.teamId, seatId: this.#seat?.seatId ?? '', sent: [...this.#sent.values()] };
  }

  /** What opens the seat again; '' before there is one. */
  get seatToken(): string {
    return this.#seat?.seatToken ?? '';
  }

  get unanswered(): number {
    return this.#unanswered.size;
  }

  get isThere(): boolean {
    return this.#link !== null;
  }

  /** Which process serves it now; '' where there is one only, or while it is away. */
  get owner(): string {
    return this.#link === null ? '' : ownerIn(this.#seat?.endpoint ?? '');
  }

  get tick(): number {
    return this.#shown?.tick ?? 0;
  }

  /** Whether the clock of its team would go now, as far as it sees. */
  get isRound(): boolean {
    return this.#shown?.phase === 'running';
  }

  /** From the fault that was named last to the first state after it, and to an answer to something sent after it. */
  get times(): { backMs: number; answeredMs: number } {
    return { backMs: this.#backMs - this.#faultMs, answeredMs: this.#answeredMs - this.#faultMs };
  }

  /** A fault happens now: times count from here. */
  markFault(): void {
    this.#faultMs = performance.now();
    this.#backMs = NEVER;
    this.#answeredMs = NEVER;
    this.failures.length = 0;
  }

  /** @throws Error when there is no seat to be had */
  async takeSeat(): Promise<void> {
    await this.#comeIn(FIRST_ATTEMPT_MS);
  }

  /** Until `leave`: sends, listens, comes back. */
  async play(): Promise<void> {
    while (this.#isPlaying) {
      if (this.#link === null) {
        await this.#comeIn().catch((error: unknown) => {
          this.failures.push((error instanceof Error ? error.message : String(error)).slice(-FAILURE_LENGTH_MAX));
          return sleep(RETRY_MS_LEAST + RETRY_MS_MORE * this.wish.draw());
        });
        continue;
      }
      if (performance.now() - this.#heardMs > WATCHDOG_MS) this.#drop();
      else this.#speak();
      await sleep(STEP_MS);
    }
  }

  /** Nothing new; what is not answered is still asked for. */
  stopSending(): void {
    this.#isSending = false;
  }

  leave(): void {
    this.#isPlaying = false;
    this.#drop();
  }

  get #shown(): WireState['public'] | undefined {
    return (this.#link?.state() as WireState | null)?.public;
  }

  async #comeIn(limitMs = ATTEMPT_MS): Promise<void> {
    const attempt = this.#open(limitMs);
    const late = sleep(limitMs, null, { ref: false });
    const link = await Promise.race([attempt, late]);
    if (link === null) {
      // Whatever comes of it now is not wanted any more.
      attempt.then((one) => one.close()).catch(() => undefined);
      throw new Error('no answer in time');
    }
    if (!this.#isPlaying) {
      link.close();
      return;
    }
    this.#link = link;
    this.#heardMs = performance.now();
    this.#backMs = Math.min(this.#backMs, this.#heardMs);
    this.returns += 1;
    for (const seq of this.#unanswered) this.#transmit(seq);
  }

  async #open(limitMs: number): Promise<PlayerLink> {
    const { urls, code, teamId, roleId, share } = this.wish;
    this.#attempts += 1;
    const url = urls[this.#attempts % urls.length] ?? '';
    const body =
      this.#seat === null
        ? { nickname: `${teamId} ${roleId}${share ? ' 2' : ''}`, roleId, share }
        : { seatToken: this.#seat.seatToken };
    const seat = await asked<Seat>(url, `/api/sessions/${code}/teams/${teamId}/seat`, { body, limitMs });
    if (this.#seat !== null && (seat.seatId !== this.#seat.seatId || seat.roleId !== this.#seat.roleId))
      this.strangeReturns += 1;
    this.#seat = seat;
    this.#nextSeq = Math.max(this.#nextSeq, seat.nextSeq);
    const owner = ownerIn(seat.endpoint);
    let link: PlayerLink | null = null;
    link = await joinAsPlayer(
      { endpoint: seat.endpoint, roomId: seat.roomId, options: { seatToken: seat.seatToken } },
      {
        onMessage: (name, payload) => this.#hear(owner, name, payload),
        onBytes: () => {
          this.#heardMs = performance.now();
        },
        onClosed: () => {
          if (this.#link === link) this.#link = null;
        },
      },
    );
    return link;
  }

  #drop(): void {
    this.#link?.close();
    this.#link = null;
  }

  /** A new command when it is time for one, and old ones again that have waited too long. */
  #speak(): void {
    const nowMs = performance.now();
    for (const seq of this.#unanswered) {
      if (nowMs - (this.#sent.get(seq)?.lastSentMs ?? nowMs) > RESEND_MS) this.#transmit(seq);
    }
    const last = this.#sent.get(this.#nextSeq - 1);
    const isTime = last === undefined || nowMs - last.firstSentMs >= this.wish.gapMs;
    if (!this.#isSending || !isTime || this.#unanswered.size >= UNANSWERED_MAX) return;
    const seq = this.#nextSeq;
    this.#nextSeq += 1;
    const mark = seq % 2 === 0 ? 'yes' : 'no';
    const times = { firstSentMs: 0, lastSentMs: 0, answeredMs: 0 };
    this.#sent.set(seq, { seq, mark, fate: 'unknown', tick: 0, by: '', ...times });
    this.#unanswered.add(seq);
    this.#transmit(seq);
  }

  #transmit(seq: number): void {
    const sent = this.#sent.get(seq);
    if (sent === undefined) return;
    sent.lastSentMs = performance.now();
    if (sent.firstSentMs === 0) sent.firstSentMs = sent.lastSentMs;
    this.#link?.send(MESSAGES.command, { seq, command: { type: 'setPulling', isPulling: sent.mark } });
  }

  #hear(owner: string, name: string, payload: unknown): void {
    this.#heardMs = performance.now();
    if (name !== MESSAGES.accepted && name !== MESSAGES.rejected) return;
    const { seq, tick = 0, code = '' } = payload as { seq: number; tick?: number; code?: string };
    const sent = this.#sent.get(seq);
    if (sent === undefined) return;
    const fate = name === MESSAGES.accepted ? 'accepted' : 'refused';
    if (sent.fate === 'unknown') Object.assign(sent, { fate, tick, by: owner, answeredMs: this.#heardMs });
    else if (sent.fate !== fate || sent.tick !== tick) this.contradictions += 1;
    this.#unanswered.delete(seq);
    // Two who share a role may keep saying what the other has just said: that was looked at by the game, too.
    const isLookedAt = sent.fate === 'accepted' || code === 'alreadyDone';
    if (!isLookedAt || sent.lastSentMs <= this.#faultMs) return;
    this.#answeredMs = Math.min(this.#answeredMs, this.#heardMs);
    // Whoever is answered is back, also if it never was away.
    this.#backMs = Math.min(this.#backMs, this.#heardMs);
  }
}
