// Asks now and then whether the server can be reached, while a client without a connection waits or hangs in an attempt: so that it
// starts anew as soon as the network is back, and not when a pause or an attempt into the void is over. Must not keep time by itself.
import { CONNECTION_LIMITS } from '../limits.ts';

/** Of what a browser keeps open, some may belong to the old way: each of them holds up one question. */
const AT_ONCE_MAX = 3;
/** After a silence, when every moment counts. */
const QUICK_ONES = 4;
/** A server that answers is asked more and more rarely, so that a crowd that waits for it does not keep it from working. */
const DOUBLINGS_MAX = 3;

export class PathProbe {
  readonly #reach: () => Promise<unknown>;
  readonly #onReached: (sentMs: number, wasDead: boolean) => void;
  #nextMs = 0;
  #inFlight = 0;
  #count = 0;
  #quickLeft = 0;
  /** In a row. */
  #answers = 0;
  /** What was asked before it does not tell anything any more. */
  #newestHeard = 0;
  #isDead = false;

  /**
   * @param reach resolves when the server answers anything, rejects soon when not
   * @param onReached told when that was asked which was answered now, and whether the server could not be reached before
   */
  constructor(reach: () => Promise<unknown>, onReached: (sentMs: number, wasDead: boolean) => void) {
    this.#reach = reach;
    this.#onReached = onReached;
  }

  /**
   * The connection is gone, or not there yet.
   * @param isDead nothing has come through for a while: asked at once, for an attempt may hang in what is left of the old way.
   * Otherwise it is tried first without asking.
   */
  begin(nowMs: number, isDead: boolean): void {
    this.#nextMs = isDead ? nowMs : nowMs + CONNECTION_LIMITS.probeMs;
    this.#newestHeard = this.#count;
    this.#quickLeft = isDead ? QUICK_ONES : 0;
    this.#answers = 0;
    this.#isDead = isDead;
  }

  /** Call it often while there is no connection. */
  look(nowMs: number): void {
    if (nowMs < this.#nextMs || this.#inFlight >= AT_ONCE_MAX) return;
    this.#nextMs = nowMs + this.#gapMs();
    this.#quickLeft -= 1;
    this.#count += 1;
    this.#inFlight += 1;
    const number = this.#count;
    this.#reach().then(
      () => this.#hear(number, nowMs, true),
      () => this.#hear(number, nowMs, false),
    );
  }

  #gapMs(): number {
    const { probeMs } = CONNECTION_LIMITS;
    return this.#quickLeft > 0 ? probeMs / 2 : probeMs * 2 ** Math.min(DOUBLINGS_MAX, this.#answers);
  }

  #hear(number: number, sentMs: number, isReached: boolean): void {
    this.#inFlight -= 1;
    if (number <= this.#newestHeard) return;
    if (!isReached) {
      this.#isDead = true;
      this.#answers = 0;
      return;
    }
    this.#answers += 1;
    this.#newestHeard = number;
    const wasDead = this.#isDead;
    this.#isDead = false;
    this.#onReached(sentMs, wasDead);
  }
}

/** How an attempt to connect is getting on. */
export interface AttemptSight {
  /** null while it pauses before the next one. */
  inFlightSinceMs: number | null;
  /** The server has answered something of it, or refused it. */
  isAnswered: boolean;
  /** The connection fell silent: what is kept open beside it may be dead too, and hang whatever uses it. */
  isSilent: boolean;
  /** Attempts given up for this reason since then. */
  givenUp: number;
}

const GIVEN_UP_MAX = 3;
const HUNG_MS = 800;
/** So many times as long as an answer takes. */
const HUNG_TIMES = 4;

/** Whether to start anew now that the server has answered beside the attempt: it may hang in what is left of a dead way. */
export function isVain(
  { inFlightSinceMs, isAnswered, isSilent, givenUp }: AttemptSight,
  nowMs: number,
  sentMs: number,
  wasDead: boolean,
): boolean {
  const wasLost = wasDead && !isAnswered;
  if (inFlightSinceMs === null) return wasLost;
  if (givenUp >= GIVEN_UP_MAX) return false;
  // A slow server is slow to both, and one that is too slow looks dead: whoever begins anew only adds to its work.
  const answerMs = nowMs - sentMs;
  const isQuick = answerMs < CONNECTION_LIMITS.slowAnswerMs;
  if (wasLost && (isSilent || (isQuick && inFlightSinceMs <= sentMs))) return true;
  const isHung = nowMs - inFlightSinceMs > Math.max(HUNG_MS, HUNG_TIMES * answerMs);
  return isHung && (wasLost || isSilent);
}
