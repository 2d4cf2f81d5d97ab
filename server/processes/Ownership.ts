// Which sessions this process owns where several share one store: it asks before it opens one, holds on to what it has,
// and lets go of the teams of a session that another has taken over. Must not know HTTP.
import type { Logger } from 'pino';
import { PROCESS_LIMITS } from '../../shared/limits.ts';
import type { Leases, Owner, ProcessAddress } from '../journal/leases.ts';

export interface OwnershipParts {
  leases: Leases;
  log: Logger;
  /** Ends what is open of a session that belongs to another process now, without writing. */
  letGo: (code: string) => Promise<void>;
  /** What was known of a session from an earlier time may be old. */
  forget: (code: string) => void;
}

export class Ownership {
  readonly #parts: OwnershipParts;
  readonly #timer: ReturnType<typeof setInterval>;
  #isRenewing = false;

  constructor(parts: OwnershipParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => {
      this.#renew().catch((error: unknown) => parts.log.error({ err: error }, 'leases could not be renewed'));
    }, PROCESS_LIMITS.renewMs);
  }

  get self(): ProcessAddress {
    return this.#parts.leases.self;
  }

  /**
   * Who owns this session; a free one is taken.
   * @returns null when it is this process, or nobody because there is no such session
   */
  async otherOwnerOf(code: string): Promise<Owner | null> {
    const { leases, forget } = this.#parts;
    if (leases.held().includes(code)) return null;
    const owner = await leases.claim(code);
    if (owner === null || owner.ownerId !== this.self.ownerId) return owner;
    forget(code);
    return null;
  }

  find(ownerId: string): Promise<Owner | null> {
    return this.#parts.leases.find(ownerId);
  }

  /** Others may take over at once. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    const { leases } = this.#parts;
    await leases.release(leases.held());
  }

  async #renew(): Promise<void> {
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    try {
      for (const code of await this.#parts.leases.renew()) {
        this.#parts.log.warn('another process has taken a session over');
        this.#parts.forget(code);
        await this.#parts.letGo(code);
      }
    } finally {
      this.#isRenewing = false;
    }
  }
}
