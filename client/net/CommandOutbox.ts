// Commands on their way: numbered, sent again until answered, each promise settled exactly once.
// Must not: know the socket (it is handed a `transmit`), or guess whether a command is legal.
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  RESEND_MS,
  type AcceptedMessage,
  type CommandMessage,
  type RejectedMessage,
} from '../../shared/wire/protocol.ts';

export type Command = CommandMessage['command'];
export type CommandResult = { accepted: true; tick: number } | { accepted: false; code: string };

/** A command that the server has not answered yet: what "sent" cues are drawn from. */
export interface PendingCommand {
  readonly seq: number;
  readonly command: Command;
  readonly sentMs: number;
}

interface Entry extends PendingCommand {
  lastTryMs: number;
  settle: (result: CommandResult) => void;
}

export class CommandOutbox {
  readonly #entries = new Map<number, Entry>();
  readonly #pending = signal<readonly PendingCommand[]>([]);
  readonly #transmit: (message: CommandMessage) => void;
  readonly #nowMs: () => number;
  #nextSeq = 1;

  constructor(transmit: (message: CommandMessage) => void, nowMs: () => number) {
    this.#transmit = transmit;
    this.#nowMs = nowMs;
  }

  get pending(): ReadonlySignal<readonly PendingCommand[]> {
    return this.#pending;
  }

  /** The seat has used all numbers under this one, for instance from a page that was loaded before this one. */
  raiseTo(nextSeq: number): void {
    this.#nextSeq = Math.max(this.#nextSeq, nextSeq);
  }

  send(command: Command): Promise<CommandResult> {
    return new Promise((settle) => {
      const sentMs = this.#nowMs();
      const entry: Entry = { seq: this.#nextSeq, command, sentMs, lastTryMs: sentMs, settle };
      this.#nextSeq += 1;
      this.#entries.set(entry.seq, entry);
      this.#publish();
      this.#transmit({ seq: entry.seq, command });
    });
  }

  onAccepted(message: AcceptedMessage): void {
    this.#settle(message.seq, { accepted: true, tick: message.tick });
  }

  onRejected(message: RejectedMessage): void {
    this.#settle(message.seq, { accepted: false, code: message.code });
  }

  /** Called often; sends again what has waited too long. */
  resendDue(): void {
    const nowMs = this.#nowMs();
    for (const entry of this.#entries.values()) if (nowMs - entry.lastTryMs >= RESEND_MS) this.#retry(entry, nowMs);
  }

  /** After a fresh join: everything unanswered goes out again, in order. */
  resendAll(): void {
    const nowMs = this.#nowMs();
    for (const entry of this.#entries.values()) this.#retry(entry, nowMs);
  }

  /** The seat is lost for good: nobody will answer. */
  failAll(code: string): void {
    for (const seq of [...this.#entries.keys()]) this.#settle(seq, { accepted: false, code });
  }

  #retry(entry: Entry, nowMs: number): void {
    entry.lastTryMs = nowMs;
    this.#transmit({ seq: entry.seq, command: entry.command });
  }

  #settle(seq: number, result: CommandResult): void {
    const entry = this.#entries.get(seq);
    if (!entry) return;
    this.#entries.delete(seq);
    this.#publish();
    entry.settle(result);
  }

  #publish(): void {
    this.#pending.value = [...this.#entries.values()].map(({ seq, command, sentMs }) => ({ seq, command, sentMs }));
  }
}
