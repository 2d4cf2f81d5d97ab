// Stays connected to a team by the rules of the pages, which a script of somebody else's would have to write for itself: joins,
// listens for signs of life, joins afresh when they stop, without end. Must not number commands or know what they are.
import { randomUUID } from 'node:crypto';
import { CONNECTION_LIMITS } from '../../../shared/limits.ts';
import { CLOSE_CODES, type GoodbyeMessage, MESSAGES, WATCHDOG_MS } from '../../../shared/wire/protocol.ts';
import { type AttemptSight, isVain, PathProbe } from '../../../shared/wire/PathProbe.ts';
import { CallRefused } from './callApi.ts';
import { joinAsPlayer, type PlayerLink } from './joinAsPlayer.ts';

export interface LinkWish {
  endpoint: string;
  roomId: string;
  options: Record<string, string>;
}

export interface StayingParts {
  /** Takes the seat; called before every join but the first one after a socket was closed. */
  admit: () => Promise<LinkWish>;
  /** Resolves when the server answers anything, rejects soon when it does not. */
  reach: () => Promise<unknown>;
  /** There is a new link, with a whole state. */
  onOpen: () => void;
  onMessage: (name: string, payload: unknown) => void;
  onBytes: (count: number) => void;
  /** The link is gone, and another will be sought. */
  onLost: () => void;
  /** An attempt failed. */
  onFailed: (error: unknown) => void;
  /** The seat is used elsewhere, taken away, or gone: nothing more is tried. */
  onEnd: (why: string) => void;
  /** Numbers from 0 to below 1. */
  draw: () => number;
}

/** One look before the watchdog's time is over: at the next one it would be. */
const SILENT_MS = WATCHDOG_MS - CONNECTION_LIMITS.checkMs;
const FINAL_CODES: ReadonlyMap<number, string> = new Map(
  (['replaced', 'removed', 'erased'] as const).map((why) => [CLOSE_CODES[why], why]),
);
const REFUSED_STATUSES: ReadonlySet<number> = new Set([401, 403, 404, 410]);

export class StayingLink {
  readonly #parts: StayingParts;
  readonly #probe: PathProbe;
  #link: PlayerLink | null = null;
  /** Where the link leads: whose socket is closed goes there again before asking for the seat anew. */
  #known: LinkWish | null = null;
  #closedMs = 0;
  #attempt = 0;
  #sight: AttemptSight = { inFlightSinceMs: null, isAnswered: false, isSilent: false, givenUp: 0 };
  #generation = 0;
  readonly #pageId = randomUUID();
  #silentMs = 0;
  #lastCheckMs = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #checkTimer: ReturnType<typeof setInterval> | undefined;

  constructor(parts: StayingParts) {
    this.#parts = parts;
    this.#probe = new PathProbe(parts.reach, (sentMs, wasDead) => this.#onReached(sentMs, wasDead));
  }

  /** As the wire's classes hold it; null while there is no link. */
  get state(): unknown {
    return this.#link?.state() ?? null;
  }

  get isOpen(): boolean {
    return this.#link !== null;
  }

  open(): void {
    this.close();
    this.#known = null;
    this.#probe.begin(performance.now(), false);
    this.#checkTimer = setInterval(() => this.#check(), CONNECTION_LIMITS.checkMs);
    void this.#tryToJoin();
  }

  send(name: string, payload: unknown): void {
    this.#link?.send(name, payload);
  }

  close(): void {
    clearInterval(this.#checkTimer);
    this.#checkTimer = undefined;
    this.#letGo();
  }

  /** As after a failure that nobody noticed: another link. */
  renew(): void {
    this.#retryLater();
  }

  /** The network is back: do not wait for the next attempt. */
  hurry(): void {
    if (this.#link !== null || this.#checkTimer === undefined) return;
    this.#letGo();
    this.#attempt = 0;
    void this.#tryToJoin();
  }

  /** An attempt into a network that was dead is not waited for; one that the server answers is. */
  #onReached(sentMs: number, wasDead: boolean): void {
    if (this.#link !== null || this.#checkTimer === undefined) return;
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
      const link = await this.#joinKnown(isCurrent);
      if (link !== null && isCurrent()) this.#onJoined(link);
      if (link !== null || !isCurrent()) return;
      const wish = await this.#limited(this.#parts.admit());
      if (!isCurrent()) return;
      this.#sight.isAnswered = true;
      this.#sight.inFlightSinceMs = performance.now();
      const admitted = await this.#join(wish, isCurrent);
      if (!isCurrent()) return;
      this.#known = wish;
      this.#onJoined(admitted);
    } catch (error) {
      if (isCurrent()) this.#onFailed(error);
    }
  }

  /** @returns null when nothing is known, or the room lets nobody in any more */
  async #joinKnown(isCurrent: () => boolean): Promise<PlayerLink | null> {
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

  async #join(wish: LinkWish, isCurrent: () => boolean): Promise<PlayerLink> {
    // Attempts may overtake each other on their way: the server keeps the latest one of a page.
    const options = { ...wish.options, pageId: this.#pageId, attempt: String(this.#generation) };
    const joining = joinAsPlayer(
      { ...wish, options },
      {
        onMessage: (name, payload) => isCurrent() && this.#hear(name, payload),
        onBytes: (count) => isCurrent() && this.#heardBytes(count),
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

  #onJoined(link: PlayerLink): void {
    this.#link = link;
    this.#attempt = 0;
    this.#sight.givenUp = 0;
    this.#silentMs = 0;
    this.#lastCheckMs = performance.now();
    this.#parts.onOpen();
  }

  #onFailed(error: unknown): void {
    this.#parts.onFailed(error);
    this.#sight.isAnswered = error instanceof CallRefused;
    const isRefused = error instanceof CallRefused && REFUSED_STATUSES.has(error.status);
    if (isRefused) this.#end(`refused with ${error.status}`);
    else this.#retryLater();
  }

  #onClosed(code: number): void {
    this.#closedMs = performance.now();
    const why = FINAL_CODES.get(code);
    if (why !== undefined) this.#end(why);
    else this.#retryLater();
  }

  #retryLater(): void {
    const wasOpen = this.#link !== null;
    this.#letGo();
    this.#sight.inFlightSinceMs = null;
    if (wasOpen) {
      this.#sight.isSilent = this.#silentMs >= SILENT_MS;
      this.#probe.begin(performance.now(), this.#sight.isSilent);
      this.#parts.onLost();
    }
    const { backoffMs } = CONNECTION_LIMITS;
    const pauseMs = backoffMs[Math.min(this.#attempt, backoffMs.length - 1)] ?? 0;
    this.#attempt += 1;
    this.#retryTimer = setTimeout(() => void this.#tryToJoin(), pauseMs * (0.5 + this.#parts.draw() / 2));
  }

  #end(why: string): void {
    this.close();
    this.#parts.onEnd(why);
  }

  #heardBytes(count: number): void {
    this.#silentMs = 0;
    this.#parts.onBytes(count);
  }

  #hear(name: string, payload: unknown): void {
    if (name === MESSAGES.goodbye) this.#onGoodbye(payload as GoodbyeMessage);
    else this.#parts.onMessage(name, payload);
  }

  #onGoodbye({ reason }: GoodbyeMessage): void {
    this.#known = null;
    if (reason === 'restarting' || reason === 'stopped' || reason === 'moved') this.#retryLater();
    else this.#end(reason);
  }

  #check(): void {
    const nowMs = performance.now();
    const { checkMs } = CONNECTION_LIMITS;
    this.#silentMs += Math.min(nowMs - this.#lastCheckMs, 2 * checkMs);
    this.#lastCheckMs = nowMs;
    if (this.#link === null) this.#probe.look(nowMs);
    if (this.#link === null || this.#silentMs < SILENT_MS) return;
    // Whoever is silent may be gone: the seat's own page knows where it is now.
    this.#known = null;
    this.#retryLater();
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
