// Stays connected to one team for as long as its owner wants: admission, join, signs of life, and joining afresh when they stop,
// without end. Whoever plays by the rules of the pages stays connected by it. Must not: know sockets, messages or state.
import { CONNECTION_LIMITS } from '../limits.ts';
import { type AttemptSight, isVain, PathProbe } from './PathProbe.ts';
import { CLOSE_CODES, type GoodbyeMessage, WATCHDOG_MS } from './protocol.ts';
import { after, every, nowMs } from './timers.ts';
import { TimedOut, withLimit } from './withLimit.ts';

/** Where to join and with what: the answer of the seat or watch route. */
export interface Opening {
  endpoint: string;
  roomId: string;
  /** A seat's token opens again and again, a watcher's ticket once. */
  options: Record<string, string>;
}

/**
 * Why nothing more is tried. replaced: the seat is used elsewhere · removed: the facilitator took the seat · erased: the session is gone ·
 * refused: seat or ticket not accepted · outdated: of another version.
 */
export type EndReason = 'replaced' | 'removed' | 'erased' | 'refused' | 'outdated';

/** Of one attempt to join, as long as no later one has overtaken it. */
export interface Attempt {
  isCurrent: () => boolean;
  /** Its socket is gone. */
  onClosed: (code: number) => void;
}

export interface Closable {
  /** Lets go at once, without waiting for a path that may be dead. */
  close: () => void;
}

export interface StayingParts<O extends Opening, L extends Closable> {
  /** Takes the seat or a watcher's ticket; called before every join but the first one of a seat whose socket was closed. */
  admit: () => Promise<O>;
  join: (opening: O, attempt: Attempt) => Promise<L>;
  /** Resolves when the server answers anything, rejects soon when it does not. */
  reach: () => Promise<unknown>;
  /** Status of the server's answer that made `admit` fail; 0 = it did not answer. */
  statusOf: (error: unknown) => number;
  onAdmitted?: (opening: O) => void;
  onOpen: (link: L) => void;
  /** The link is gone, and another will be sought. */
  onLost: () => void;
  onFailed?: (error: unknown) => void;
  /** The link was heard lately; called often. */
  onWell?: () => void;
  onEnd: (why: EndReason) => void;
  /** Numbers from 0 to below 1. */
  draw: () => number;
}

/** One look before the watchdog's time is over: at the next one it would be. */
const SILENT_MS = WATCHDOG_MS - CONNECTION_LIMITS.checkMs;
const FINAL_CODES: ReadonlyMap<number, EndReason> = new Map(
  (['replaced', 'removed', 'erased'] as const).map((why) => [CLOSE_CODES[why], why]),
);
const FINAL_STATUSES: ReadonlyMap<number, EndReason> = new Map([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'erased'],
  [410, 'erased'],
]);

export class StayingConnection<O extends Opening, L extends Closable> {
  readonly #parts: StayingParts<O, L>;
  readonly #probe: PathProbe;
  readonly #pageId: string;
  #link: L | null = null;
  /** Where the link of a seat leads: whose socket is closed goes there again before asking for the seat anew. */
  #known: O | null = null;
  #closedMs = 0;
  #failedAttempts = 0;
  #sight: AttemptSight = { inFlightSinceMs: null, isAnswered: false, isSilent: false, givenUp: 0 };
  /** Raised on every new attempt or close, so that late answers of older ones are dropped. */
  #generation = 0;
  #silentMs = 0;
  #lastCheckMs = 0;
  #callOffRetry: () => void = () => undefined;
  #stopChecks: (() => void) | null = null;

  /** @param pageId tells the server's other connections of this page from those of others */
  constructor(pageId: string, parts: StayingParts<O, L>) {
    this.#pageId = pageId;
    this.#parts = parts;
    this.#probe = new PathProbe(parts.reach, (sentMs, wasDead) => this.#onReached(sentMs, wasDead));
  }

  /** null while there is none. */
  get link(): L | null {
    return this.#link;
  }

  /** Connects, also again after it has ended. */
  open(): void {
    this.close();
    this.#known = null;
    this.#failedAttempts = 0;
    this.#probe.begin(nowMs(), false);
    this.#stopChecks = every(CONNECTION_LIMITS.checkMs, () => this.#check());
    void this.#tryToJoin();
  }

  close(): void {
    this.#stopChecks?.();
    this.#stopChecks = null;
    this.#letGo();
  }

  /** Awake or on another network: do not wait for the next attempt. */
  hurry(): void {
    if (!this.#isSeeking) return;
    this.#letGo();
    this.#failedAttempts = 0;
    void this.#tryToJoin();
  }

  /** Something came over the link. */
  onHeard(): void {
    this.#silentMs = 0;
  }

  /** What came proves that the path is good; until then attempts go on getting rarer. */
  onProven(): void {
    this.#failedAttempts = 0;
  }

  /** Another link, with all that belongs to a join: who is silent or wrong may not be where it was. */
  renew(): void {
    this.#known = null;
    this.#retryLater();
  }

  onGoodbye(reason: GoodbyeMessage['reason']): void {
    if (reason === 'restarting' || reason === 'stopped' || reason === 'moved') this.renew();
    else this.end(reason);
  }

  /** Tries nothing more, until opened again. */
  end(why: EndReason): void {
    this.close();
    this.#parts.onEnd(why);
  }

  get #isSeeking(): boolean {
    return this.#link === null && this.#stopChecks !== null;
  }

  /** An attempt into a network that was dead is not waited for; one that the server answers is. */
  #onReached(sentMs: number, wasDead: boolean): void {
    if (!this.#isSeeking || !isVain(this.#sight, nowMs(), sentMs, wasDead)) return;
    this.#letGo();
    this.#sight.givenUp += 1;
    void this.#tryToJoin();
  }

  #letGo(): void {
    this.#callOffRetry();
    this.#generation += 1;
    this.#link?.close();
    this.#link = null;
  }

  async #tryToJoin(): Promise<void> {
    this.#generation += 1;
    const generation = this.#generation;
    const isCurrent = (): boolean => generation === this.#generation;
    this.#begin(false);
    try {
      const known = await this.#joinKnown(isCurrent);
      if (known !== null && isCurrent()) this.#onJoined(known);
      if (known !== null || !isCurrent()) return;
      const opening = await this.#limited(this.#parts.admit());
      if (!isCurrent()) return;
      this.#begin(true);
      this.#parts.onAdmitted?.(opening);
      const link = await this.#join(opening, isCurrent);
      if (!isCurrent()) return;
      // A watcher's ticket opens once.
      if ('seatToken' in opening.options) this.#known = opening;
      this.#onJoined(link);
    } catch (error) {
      if (isCurrent()) this.#onFailed(error);
    }
  }

  #begin(isAnswered: boolean): void {
    this.#sight.isAnswered = isAnswered;
    this.#sight.inFlightSinceMs = nowMs();
  }

  /** @returns null when nothing is known, or the room lets nobody in any more */
  async #joinKnown(isCurrent: () => boolean): Promise<L | null> {
    const known = this.#known;
    this.#known = null;
    // After a while the seat may have been used elsewhere, and numbers with it.
    const isOld = nowMs() - this.#closedMs > CONNECTION_LIMITS.sameSeatMsMax;
    if (known === null || isOld) return null;
    try {
      const link = await this.#join(known, isCurrent);
      this.#known = known;
      return link;
    } catch (error) {
      if (error instanceof TimedOut) throw error;
      return null;
    }
  }

  async #join(opening: O, isCurrent: () => boolean): Promise<L> {
    // Attempts may overtake each other on their way: the server keeps the latest one of a page.
    const options = { ...opening.options, pageId: this.#pageId, attempt: String(this.#generation) };
    const onClosed = (code: number): void => {
      if (isCurrent()) this.#onClosed(code);
    };
    const joining = this.#parts.join({ ...opening, options }, { isCurrent, onClosed });
    // A join that comes too late must not stay behind as a second connection.
    void joining.then(
      (link) => !isCurrent() && link.close(),
      () => undefined,
    );
    return this.#limited(joining);
  }

  /**
   * What fell silent may be dead, and so may be what is tried next: given up soon, but later each time, for it may be slow.
   * Otherwise giving up would only add to the work of a server that a crowd waits for.
   */
  #limited<T>(promise: Promise<T>): Promise<T> {
    const { attemptMsMax, attemptMoreMs, attemptMsLongest } = CONNECTION_LIMITS;
    if (!this.#sight.isSilent) return withLimit(promise, attemptMsLongest);
    const ms = Math.min(attemptMsLongest, attemptMsMax + this.#failedAttempts * attemptMoreMs);
    return withLimit(promise, ms);
  }

  #onJoined(link: L): void {
    this.#link = link;
    this.#sight.givenUp = 0;
    this.#silentMs = 0;
    this.#lastCheckMs = nowMs();
    this.#parts.onOpen(link);
  }

  #onFailed(error: unknown): void {
    this.#parts.onFailed?.(error);
    const status = this.#parts.statusOf(error);
    this.#sight.isAnswered = status !== 0;
    const why = FINAL_STATUSES.get(status);
    if (why !== undefined) this.end(why);
    else this.#retryLater();
  }

  #onClosed(code: number): void {
    this.#closedMs = nowMs();
    const why = FINAL_CODES.get(code);
    if (why !== undefined) this.end(why);
    else this.#retryLater();
  }

  #retryLater(): void {
    const wasOpen = this.#link !== null;
    const { draw, onLost } = this.#parts;
    this.#letGo();
    this.#sight.inFlightSinceMs = null;
    if (wasOpen) {
      this.#sight.isSilent = this.#silentMs >= SILENT_MS;
      this.#probe.begin(nowMs(), this.#sight.isSilent);
      onLost();
    }
    const { backoffMs } = CONNECTION_LIMITS;
    const pauseMs = backoffMs[Math.min(this.#failedAttempts, backoffMs.length - 1)] ?? 0;
    this.#failedAttempts += 1;
    this.#callOffRetry = after(pauseMs * (0.5 + draw() / 2), () => void this.#tryToJoin());
  }

  /** Silence is counted in short steps, so that a page that was busy or asleep gets a chance to hear first. */
  #check(): void {
    const checkedMs = nowMs();
    this.#silentMs += Math.min(checkedMs - this.#lastCheckMs, 2 * CONNECTION_LIMITS.checkMs);
    this.#lastCheckMs = checkedMs;
    if (this.#link === null) this.#probe.look(checkedMs);
    else if (this.#silentMs >= SILENT_MS) this.renew();
    else this.#parts.onWell?.();
  }
}
