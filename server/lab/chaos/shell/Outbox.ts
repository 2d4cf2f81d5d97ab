// Commands on their way, by the client's own rules: numbered, sent again until answered, all of them again after a fresh join.
// Writes down what became of each. Must not know the connection.
import { RESEND_MS } from '../../../../shared/wire/protocol.ts';

export interface SentCommand {
  teamId: string;
  seatId: string;
  seq: number;
  command: Record<string, unknown>;
  /** 'accepted', 'rejected', or '' while nobody knows; a page that is closed never learns of it. */
  answer: '' | 'accepted' | 'rejected';
  code: string;
  tick: number;
  sentAtMs: number;
}

interface Waiting {
  sent: SentCommand;
  lastTryMs: number;
}

export class Outbox {
  readonly #waiting = new Map<number, Waiting>();
  readonly #transmit: (message: { seq: number; command: Record<string, unknown> }) => void;
  readonly #now: () => number;
  #nextSeq = 1;
  resends = 0;

  constructor(transmit: (message: { seq: number; command: Record<string, unknown> }) => void, now: () => number) {
    this.#transmit = transmit;
    this.#now = now;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  raiseTo(nextSeq: number): void {
    this.#nextSeq = Math.max(this.#nextSeq, nextSeq);
  }

  send(seat: { teamId: string; seatId: string }, command: Record<string, unknown>): SentCommand {
    const seq = this.#nextSeq;
    this.#nextSeq += 1;
    const nowMs = this.#now();
    const sent: SentCommand = { ...seat, seq, command, answer: '', code: '', tick: 0, sentAtMs: nowMs };
    this.#waiting.set(seq, { sent, lastTryMs: nowMs });
    this.#transmit({ seq, command });
    return sent;
  }

  /** @returns the command that this answers; undefined when none waits for it */
  settle(
    seq: number,
    answer: 'accepted' | 'rejected',
    more: { tick?: number; code?: string },
  ): SentCommand | undefined {
    const waiting = this.#waiting.get(seq);
    if (waiting === undefined) return undefined;
    this.#waiting.delete(seq);
    return Object.assign(waiting.sent, { answer }, more);
  }

  resendDue(): void {
    const nowMs = this.#now();
    for (const waiting of this.#waiting.values()) if (nowMs - waiting.lastTryMs >= RESEND_MS) this.#retry(waiting);
  }

  resendAll(): void {
    for (const waiting of this.#waiting.values()) this.#retry(waiting);
  }

  /** The page is closed, or the seat lost for good. */
  forget(): void {
    this.#waiting.clear();
  }

  #retry(waiting: Waiting): void {
    waiting.lastTryMs = this.#now();
    this.resends += 1;
    this.#transmit({ seq: waiting.sent.seq, command: waiting.sent.command });
  }
}
