// How often one address may ask in a minute for something that costs: opening sessions, claiming seats.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../sessions/Problem.ts';

const MINUTE_SECONDS = 60;

export class AddressBudget {
  readonly #perAddress: RateLimiterMemory;
  readonly #code: string;
  readonly #detail: string;

  /** @param code @param detail of the refusal */
  constructor(perMinute: number, code: string, detail: string) {
    this.#perAddress = new RateLimiterMemory({ points: perMinute, duration: MINUTE_SECONDS });
    this.#code = code;
    this.#detail = detail;
  }

  /** @throws Problem 429 */
  async spend(address: string): Promise<void> {
    try {
      await this.#perAddress.consume(address);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw new Problem(429, this.#code, this.#detail, { retryAfterSeconds });
    }
  }
}
