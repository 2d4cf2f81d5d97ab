// A page's connection to one team: what arrives is handed on, commands are numbered and sent until they are answered.
// Serves players and watchers alike. Must not: interpret the state, or use the SDK's own reconnection.
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  MESSAGES,
  PROTOCOL_VERSION,
  type AcceptedMessage,
  type EventsMessage,
  type GoodbyeMessage,
  type RejectedMessage,
  type TextsMessage,
} from '../../shared/wire/protocol.ts';
import { type Attempt, type EndReason, StayingConnection } from '../../shared/wire/StayingConnection.ts';
import { nowMs } from '../../shared/wire/timers.ts';
import { ApiError } from './api.ts';
import { CommandOutbox, type Command, type CommandResult } from './CommandOutbox.ts';
import { isWhole } from './isWhole.ts';
import type { Admission, Join, Link } from './Link.ts';

/** connecting: first join under way · open · lost: was open, joining again · or why it has ended. */
export type ConnectionState = 'connecting' | 'open' | 'lost' | EndReason;

export interface ConnectionParts {
  /** Takes the seat or a watcher's ticket. */
  admit: () => Promise<Admission>;
  join: Join;
  /** Resolves when the server answers anything, rejects soon when it does not. */
  reach: () => Promise<unknown>;
  onState: (plain: unknown) => void;
  onTexts: (texts: TextsMessage) => void;
  onEvents: (message: EventsMessage) => void;
}

export class TeamConnection {
  readonly #parts: ConnectionParts;
  readonly #state = signal<ConnectionState>('connecting');
  readonly #outbox: CommandOutbox;
  readonly #staying: StayingConnection<Admission, Link>;
  #hasEnded = false;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.#outbox = new CommandOutbox((message) => this.#staying.link?.send(MESSAGES.command, message), nowMs);
    this.#staying = new StayingConnection<Admission, Link>(`p${Math.random().toString(36).slice(2)}`, {
      admit: parts.admit,
      join: (admission, attempt) => this.#join(admission, attempt),
      reach: parts.reach,
      statusOf: (error) => (error instanceof ApiError ? error.status : 0),
      onAdmitted: ({ nextSeq }) => this.#outbox.raiseTo(nextSeq),
      onOpen: () => {
        this.#state.value = 'open';
        this.#outbox.resendAll();
      },
      onLost: () => {
        this.#state.value = 'lost';
      },
      onWell: () => this.#outbox.resendDue(),
      onEnd: (why) => {
        this.#hasEnded = true;
        this.#state.value = why;
        this.#outbox.failAll('notConnected');
      },
      draw: () => Math.random(),
    });
  }

  get state(): ReadonlySignal<ConnectionState> {
    return this.#state;
  }

  get pending(): CommandOutbox['pending'] {
    return this.#outbox.pending;
  }

  sendCommand(command: Command): Promise<CommandResult> {
    if (this.#hasEnded) return Promise.resolve({ accepted: false, code: 'notConnected' });
    return this.#outbox.send(command);
  }

  /** Connects, also again after the seat was used elsewhere. */
  open(): void {
    this.#hasEnded = false;
    this.#state.value = 'connecting';
    this.#staying.open();
  }

  close(): void {
    this.#staying.close();
  }

  /** The page came back to the front or the network came back: do not wait for the next attempt. */
  hurry(): void {
    this.#staying.hurry();
  }

  #join(admission: Admission, { isCurrent, onClosed }: Attempt): Promise<Link> {
    return this.#parts.join(admission, {
      onState: (state) => isCurrent() && this.#onState(state.toJSON()),
      onMessage: (name, payload) => isCurrent() && this.#onMessage(name, payload),
      onClosed,
    });
  }

  #onState(plain: unknown): void {
    this.#staying.onHeard();
    const version = (plain as { protocolVersion?: unknown }).protocolVersion;
    if (typeof version === 'number' && version !== PROTOCOL_VERSION) this.#staying.end('outdated');
    else if (!isWhole(plain)) this.#staying.renew();
    else {
      this.#staying.onProven();
      this.#parts.onState(plain);
    }
  }

  #onMessage(name: string, payload: unknown): void {
    this.#staying.onHeard();
    if (name === MESSAGES.accepted) this.#outbox.onAccepted(payload as AcceptedMessage);
    else if (name === MESSAGES.rejected) this.#outbox.onRejected(payload as RejectedMessage);
    else if (name === MESSAGES.texts) this.#parts.onTexts(payload as TextsMessage);
    else if (name === MESSAGES.events) this.#parts.onEvents(payload as EventsMessage);
    else if (name === MESSAGES.goodbye) this.#staying.onGoodbye((payload as GoodbyeMessage).reason);
  }
}
