// How many sessions one address may open in a minute: each keeps a whole scenario, and nobody needs many.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { Problem } from '../sessions/Problem.ts';

const MINUTE_SECONDS = 60;

export class CreationBudget {
  readonly #perAddress = new RateLimiterMemory({ points: HTTP_LIMITS.sessionsPerMinute, duration: MINUTE_SECONDS });

  /** @throws Problem 429 */
  async spend(address: string): Promise<void> {
    try {
      await this.#perAddress.consume(address);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw new Problem(429, 'tooManySessions', 'Too many sessions from this address.', { retryAfterSeconds });
    }
  }
}
