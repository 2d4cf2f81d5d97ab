// Look-ups that find nothing are counted per address and in all; whoever has used up the budget waits. Successes are free:
// a whole room of people shares one address.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { Problem } from '../sessions/Problem.ts';

const MINUTE_SECONDS = 60;
const EVERYBODY = 'everybody';
/** What guessing looks like: a code or token that nobody has. */
const FAILURES = new Set([401, 404]);

export class FailureBudget {
  readonly #perAddress = new RateLimiterMemory({ points: HTTP_LIMITS.failuresPerMinute, duration: MINUTE_SECONDS });
  readonly #inAll = new RateLimiterMemory({ points: HTTP_LIMITS.failuresInAllPerMinute, duration: MINUTE_SECONDS });

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

async function count(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
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
