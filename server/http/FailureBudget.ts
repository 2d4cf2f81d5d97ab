// Look-ups that find nothing are counted per address and in all; whoever has used up the budget waits. Successes are free:
// a whole room of people shares one address. Processes that share a Redis count together.
// Must not let somebody who guesses shut out those behind the same address who bring a token: tokens cannot be guessed.
import type { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { Problem } from '../sessions/Problem.ts';

const MINUTE_SECONDS = 60;
const EVERYBODY = 'everybody';
/** What guessing looks like: a code or token that nobody has. */
const FAILURES = new Set([401, 404]);

/** Look-ups of one address that have no answer yet. Each may still fail, so that together they stay within the budget. */
interface UnderWay {
  count: number;
  /** How many are finding out whether they may be looked up. */
  entering: number;
  /** How many have had their answer; tells whether a count that was read is still true. */
  answered: number;
  waiting: (() => void)[];
}

export class FailureBudget {
  readonly #perAddress: RateLimiterAbstract;
  readonly #inAll: RateLimiterAbstract;
  readonly #spare: RateLimiterAbstract;
  readonly #underWay = new Map<string, UnderWay>();

  /** @param redis null: this process counts alone, as it does while Redis does not answer */
  constructor(redis: Redis | null = null) {
    this.#perAddress = limiter(redis, 'failures', HTTP_LIMITS.failuresPerMinute);
    this.#inAll = limiter(redis, 'failuresInAll', HTTP_LIMITS.failuresInAllPerMinute);
    this.#spare = limiter(redis, 'spareLookUps', HTTP_LIMITS.spareLookUpsPerMinute);
  }

  /**
   * Runs the look-up unless the budget is used up; a Problem 401 or 404 of it uses a point.
   * @param by what is looked up with a token is also looked up beyond the budget, but a failure then says nothing
   */
  async spend<T>(address: string, lookUp: () => Promise<T>, by: 'code' | 'token' = 'code'): Promise<T> {
    const underWay = this.#underWayOf(address);
    const waitMs = await this.#enter(address, underWay);
    if (waitMs > 0 && (by === 'code' || !(await take(this.#spare, address)))) throw tooMany(waitMs);
    try {
      return await lookUp();
    } catch (error) {
      if (!(error instanceof Problem) || !FAILURES.has(error.status)) throw error;
      await Promise.all([take(this.#perAddress, address), take(this.#inAll, EVERYBODY)]);
      throw waitMs > 0 ? tooMany(waitMs) : error;
    } finally {
      if (waitMs === 0) this.#leave(address, underWay);
    }
  }

  /** @returns 0 once one more may be looked up, or how long until there is budget again */
  async #enter(address: string, underWay: UnderWay): Promise<number> {
    underWay.entering += 1;
    try {
      return await this.#admit(address, underWay);
    } finally {
      underWay.entering -= 1;
      this.#forget(address, underWay);
    }
  }

  async #admit(address: string, underWay: UnderWay): Promise<number> {
    for (;;) {
      const { answered } = underWay;
      const own = await this.#perAddress.get(address);
      const all = own === null ? null : await this.#inAll.get(EVERYBODY);
      const left = own?.remainingPoints ?? HTTP_LIMITS.failuresPerMinute;
      if (own !== null && (left <= 0 || (all !== null && all.remainingPoints <= 0))) {
        for (const wake of underWay.waiting.splice(0)) wake();
        return Math.max(1, own.msBeforeNext);
      }
      if (answered !== underWay.answered) continue;
      if (underWay.count < left) {
        underWay.count += 1;
        return 0;
      }
      await new Promise<void>((resolve) => underWay.waiting.push(resolve));
    }
  }

  #leave(address: string, underWay: UnderWay): void {
    underWay.count -= 1;
    underWay.answered += 1;
    underWay.waiting.shift()?.();
    this.#forget(address, underWay);
  }

  #underWayOf(address: string): UnderWay {
    const underWay = this.#underWay.get(address) ?? { count: 0, entering: 0, answered: 0, waiting: [] };
    this.#underWay.set(address, underWay);
    return underWay;
  }

  #forget(address: string, { count, entering }: UnderWay): void {
    if (count === 0 && entering === 0) this.#underWay.delete(address);
  }
}

function limiter(redis: Redis | null, keyPrefix: string, points: number): RateLimiterAbstract {
  const options = { keyPrefix, points, duration: MINUTE_SECONDS };
  const alone = new RateLimiterMemory(options);
  return redis === null ? alone : new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: alone });
}

/** Whether there was a point left. */
async function take(counter: RateLimiterAbstract, key: string): Promise<boolean> {
  try {
    await counter.consume(key);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

function tooMany(waitMs: number): Problem {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new Problem(429, 'tooManyFailures', 'Too many wrong codes or tokens from this address.', {
    retryAfterSeconds,
  });
}
