// Stays connected to one team for as long as the page lives: join, listen for signs of life, join afresh when they stop.
// Serves players and watchers alike. Must not: interpret the state, or use the SDK's own reconnection.
import { signal, type ReadonlySignal } from '@preact/signals';
import { CONNECTION_LIMITS } from '../../shared/limits.ts';
import {
  CLOSE_CODES,
  MESSAGES,
  PROTOCOL_VERSION,
  WATCHDOG_MS,
  type AcceptedMessage,
  type EventsMessage,
  type GoodbyeMessage,
  type RejectedMessage,
  type TextsMessage,
} from '../../shared/wire/protocol.ts';
import { type AttemptSight, isVain, PathProbe } from '../../shared/wire/PathProbe.ts';
import { ApiError } from './api.ts';
import { CommandOutbox, type Command, type CommandResult } from './CommandOutbox.ts';
import { isWhole } from './isWhole.ts';
import type { Admission, Join, Link } from './Link.ts';

/**
 * connecting: first join under way · open · lost: was open, joining again · replaced: the seat is used elsewhere ·
 * removed: the facilitator took the seat · erased: the session is gone · refused: seat or ticket not accepted · outdated: page of another version.
 */
export type ConnectionState =
  'connecting' | 'open' | 'lost' | 'replaced' | 'removed' | 'erased' | 'refused' | 'outdated';

export interface ConnectionParts {
  /** Takes the seat or a watcher's ticket; called before every join but the first one of a seat whose socket was closed. */
  admit: () => Promise<Admission>;
  join: Join;
  /** Resolves when the server answers anything, rejects soon when it does not. */
  reach: () => Promise<unknown>;
  onState: (plain: unknown) => void;
  onTexts: (texts: TextsMessage) => void;
  onEvents: (message: EventsMessage) => void;
}

/** One look before the watchdog's time is over: at the next one it would be. */
const SILENT_MS = WATCHDOG_MS - CONNECTION_LIMITS.checkMs;
const FINAL: ReadonlySet<ConnectionState> = new Set(['replaced', 'removed', 'erased', 'refused', 'outdated']);

export class TeamConnection {
  readonly #parts: ConnectionParts;
  readonly #state = signal<ConnectionState>('connecting');
  readonly #outbox: CommandOutbox;
  readonly #probe: PathProbe;
  #link: Link | null = null;
  /** Where the link of a seat leads: whose socket is closed goes there again before asking for the seat anew. */
  #known: Admission | null = null;
  #closedMs = 0;
  #attempt = 0;
  #sight: AttemptSight = { inFlightSinceMs: null, isAnswered: false, isSilent: false, givenUp: 0 };
  /** Raised on every new attempt or close, so that late answers of older ones are dropped. */
  #generation = 0;
  readonly #pageId = `p${Math.random().toString(36).slice(2)}`;
  #silentMs = 0;
  #lastCheckMs = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #checkTimer: ReturnType<typeof setInterval> | undefined;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.#outbox = new CommandOutbox(
      (message) => this.#link?.send(MESSAGES.command, message),
      () => performance.now(),
    );
    this.#probe = new PathProbe(parts.reach, (sentMs, wasDead) => this.#onReached(sentMs, wasDead));
  }

  get state(): ReadonlySignal<ConnectionState> {
    return this.#state;
  }

  get pending(): CommandOutbox['pending'] {
    return this.#outbox.pending;
  }

  sendCommand(command: Command): Promise<CommandResult> {
    if (FINAL.has(this.#state.value)) return Promise.resolve({ accepted: false, code: 'notConnected' });
    return this.#outbox.send(command);
  }

  /** Connects, also again after the seat was used elsewhere. */
  open(): void {
    this.close();
    this.#known = null;
    this.#state.value = 'connecting';
    this.#attempt = 0;
    this.#probe.begin(performance.now(), false);
    this.#checkTimer = setInterval(() => this.#check(), CONNECTION_LIMITS.checkMs);
    void this.#tryToJoin();
  }

  close(): void {
    clearInterval(this.#checkTimer);
    this.#checkTimer = undefined;
    this.#letGo();
  }

  /** The page came back to the front or the network came back: do not wait for the next attempt. */
  hurry(): void {
    if (this.#link || FINAL.has(this.#state.value) || this.#checkTimer === undefined) return;
    this.#letGo();
    this.#attempt = 0;
    void this.#tryToJoin();
  }

  /** An attempt into a network that was dead is not waited for; one that the server answers is. */
  #onReached(sentMs: number, wasDead: boolean): void {
    if (this.#link || FINAL.has(this.#state.value) || this.#checkTimer === undefined) return;
    if (!isVain(this.#sight, performance.now(), sentMs, wasDead)) return;
    this.#letGo();
    this.#sight.givenUp += 1;
    void this.#tryToJoin();
  }

  #letGo(): void {
    clearTimeout(this.#retryTimer);
    this.#generation += 1;
    this.#link?.close();
    this.#link = null;
  }

  async #tryToJoin(): Promise<void> {
    this.#generation += 1;
    const generation = this.#generation;
    const isCurrent = (): boolean => generation === this.#generation;
    this.#sight.isAnswered = false;
    this.#sight.inFlightSinceMs = performance.now();
    try {
      const known = await this.#joinKnown(isCurrent);
      if (known !== null && isCurrent()) this.#onJoined(known);
      if (known !== null || !isCurrent()) return;
      const admission = await this.#limited(this.#parts.admit());
      if (!isCurrent()) return;
      this.#sight.isAnswered = true;
      this.#sight.inFlightSinceMs = performance.now();
      this.#outbox.raiseTo(admission.nextSeq);
      const link = await this.#join(admission, isCurrent);
      if (!isCurrent()) return;
      // A watcher's ticket opens once.
      if ('seatToken' in admission.options) this.#known = admission;
      this.#onJoined(link);
    } catch (error) {
      if (isCurrent()) this.#onFailed(error);
    }
  }

  /** @returns null when nothing is known, or the room lets nobody in any more */
  async #joinKnown(isCurrent: () => boolean): Promise<Link | null> {
    const known = this.#known;
    this.#known = null;
    // After a while the seat may have been used elsewhere, and numbers with it.
    if (known === null || performance.now() - this.#closedMs > CONNECTION_LIMITS.sameSeatMsMax) return null;
    try {
      const link = await this.#join(known, isCurrent);
      this.#known = known;
      return link;
    } catch (error) {
      if (error instanceof AttemptTimedOut) throw error;
      return null;
    }
  }

  async #join(admission: Admission, isCurrent: () => boolean): Promise<Link> {
    // Attempts may overtake each other on their way: the server keeps the latest one of a page.
    const options = { ...admission.options, pageId: this.#pageId, attempt: String(this.#generation) };
    const joining = this.#parts.join(
      { ...admission, options },
      {
        onState: (state) => isCurrent() && this.#onState(state.toJSON()),
        onMessage: (name, payload) => isCurrent() && this.#onMessage(name, payload),
        onClosed: (code) => isCurrent() && this.#onClosed(code),
      },
    );
    // A join that comes too late must not stay behind as a second connection.
    void joining.then(
      (link) => !isCurrent() && link.close(),
      () => undefined,
    );
    return this.#limited(joining);
  }

  /** Whoever fails again and again may be slow and not dead: the limit grows. */
  #limited<T>(promise: Promise<T>): Promise<T> {
    const { attemptMsMax, attemptMoreMs, attemptMsLongest } = CONNECTION_LIMITS;
    return withLimit(promise, Math.min(attemptMsLongest, attemptMsMax + this.#attempt * attemptMoreMs));
  }

  #onJoined(link: Link): void {
    this.#link = link;
    this.#sight.givenUp = 0;
    this.#silentMs = 0;
    this.#lastCheckMs = performance.now();
    this.#state.value = 'open';
    this.#outbox.resendAll();
  }

  #onFailed(error: unknown): void {
    const status = error instanceof ApiError ? error.status : 0;
    this.#sight.isAnswered = status !== 0;
    if (status === 404 || status === 410) this.#end('erased');
    else if (status === 401 || status === 403) this.#end('refused');
    else this.#retryLater();
  }

  #onClosed(code: number): void {
    this.#closedMs = performance.now();
    if (code === CLOSE_CODES.replaced) this.#end('replaced');
    else if (code === CLOSE_CODES.removed) this.#end('removed');
    else if (code === CLOSE_CODES.erased) this.#end('erased');
    else this.#retryLater();
  }

  #retryLater(): void {
    this.#letGo();
    this.#sight.inFlightSinceMs = null;
    if (this.#state.value === 'open') {
      this.#state.value = 'lost';
      this.#sight.isSilent = this.#silentMs >= SILENT_MS;
      this.#probe.begin(performance.now(), this.#sight.isSilent);
    }
    const { backoffMs } = CONNECTION_LIMITS;
    const pauseMs = backoffMs[Math.min(this.#attempt, backoffMs.length - 1)] ?? 0;
    this.#attempt += 1;
    this.#retryTimer = setTimeout(() => void this.#tryToJoin(), pauseMs * (0.5 + Math.random() / 2));
  }

  /** With all that belongs to a join: who is silent or wrong may not be where it was. */
  #renew(): void {
    this.#known = null;
    this.#retryLater();
  }

  #end(state: ConnectionState): void {
    this.close();
    this.#state.value = state;
    this.#outbox.failAll('notConnected');
  }

  #onState(plain: unknown): void {
    this.#silentMs = 0;
    const version = (plain as { protocolVersion?: unknown }).protocolVersion;
    if (typeof version === 'number' && version !== PROTOCOL_VERSION) this.#end('outdated');
    else if (isWhole(plain)) this.#showState(plain);
    else this.#renew();
  }

  #showState(plain: unknown): void {
    // Only a state that can be shown proves that the path is good; until then attempts go on getting rarer.
    this.#attempt = 0;
    this.#parts.onState(plain);
  }

  #onMessage(name: string, payload: unknown): void {
    this.#silentMs = 0;
    if (name === MESSAGES.accepted) this.#outbox.onAccepted(payload as AcceptedMessage);
    else if (name === MESSAGES.rejected) this.#outbox.onRejected(payload as RejectedMessage);
    else if (name === MESSAGES.texts) this.#parts.onTexts(payload as TextsMessage);
    else if (name === MESSAGES.events) this.#parts.onEvents(payload as EventsMessage);
    else if (name === MESSAGES.goodbye) this.#onGoodbye(payload as GoodbyeMessage);
  }

  #onGoodbye({ reason }: GoodbyeMessage): void {
    if (reason === 'restarting' || reason === 'stopped' || reason === 'moved') this.#renew();
    else this.#end(reason);
  }

  /** Silence is counted in short steps, so that a page that was busy or asleep gets a chance to hear first. */
  #check(): void {
    const nowMs = performance.now();
    const { checkMs } = CONNECTION_LIMITS;
    this.#silentMs += Math.min(nowMs - this.#lastCheckMs, 2 * checkMs);
    this.#lastCheckMs = nowMs;
    if (!this.#link) {
      this.#probe.look(nowMs);
      return;
    }
    if (this.#silentMs >= SILENT_MS) this.#renew();
    else this.#outbox.resendDue();
  }
}

class AttemptTimedOut extends Error {}

async function withLimit<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AttemptTimedOut('attempt timed out')), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
