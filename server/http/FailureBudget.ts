// Look-ups that find nothing are counted per address and in all; whoever has used up the budget waits. Successes are free:
// a whole room of people shares one address. Processes that share a Redis count together.
import type { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { Problem } from '../sessions/Problem.ts';

const MINUTE_SECONDS = 60;
const EVERYBODY = 'everybody';
/** What guessing looks like: a code or token that nobody has. */
const FAILURES = new Set([401, 404]);

export class FailureBudget {
  readonly #perAddress: RateLimiterAbstract;
  readonly #inAll: RateLimiterAbstract;

  /** @param redis null: this process counts alone, as it does while Redis does not answer */
  constructor(redis: Redis | null = null) {
    this.#perAddress = limiter(redis, 'failures', HTTP_LIMITS.failuresPerMinute);
    this.#inAll = limiter(redis, 'failuresInAll', HTTP_LIMITS.failuresInAllPerMinute);
  }

  /** Runs the look-up unless the budget is used up; a Problem 401 or 404 of it uses a point. */
  async spend<T>(address: string, lookUp: () => Promise<T>): Promise<T> {
    const own = await this.#perAddress.get(address);
    if (own !== null) {
      const all = await this.#inAll.get(EVERYBODY);
      const isOver = own.remainingPoints <= 0 || (all !== null && all.remainingPoints <= 0);
      if (isOver) throw tooMany(own.msBeforeNext);
    }
    try {
      return await lookUp();
    } catch (error) {
      if (error instanceof Problem && FAILURES.has(error.status)) {
        await Promise.all([count(this.#perAddress, address), count(this.#inAll, EVERYBODY)]);
      }
      throw error;
    }
  }
}

function limiter(redis: Redis | null, keyPrefix: string, points: number): RateLimiterAbstract {
  const options = { keyPrefix, points, duration: MINUTE_SECONDS };
  const alone = new RateLimiterMemory(options);
  return redis === null ? alone : new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: alone });
}

async function count(counter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await counter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
  }
}

function tooMany(waitMs: number): Problem {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new Problem(429, 'tooManyFailures', 'Too many wrong codes or tokens from this address.', {
    retryAfterSeconds,
  });
}
