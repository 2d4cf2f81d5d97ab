// Single-use tickets for watching one team, valid for a short time and kept in memory only.
// Must not look at the clock itself.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { TeamKey } from '../journal/store.ts';
import type { Identity } from '../rooms/Member.ts';
import { hashToken, type Secrets, SYSTEM_SECRETS } from './tokens.ts';

export type Watcher = Exclude<Identity, { kind: 'seat' }>;

interface Ticket extends TeamKey {
  watcher: Watcher;
  untilMs: number;
}

export class Tickets {
  /** By hash, so that finding one takes the same time whatever was guessed. */
  readonly #tickets = new Map<string, Ticket>();
  readonly #secrets: Secrets;

  constructor(secrets: Secrets = SYSTEM_SECRETS) {
    this.#secrets = secrets;
  }

  issue({ code, teamId }: TeamKey, watcher: Watcher, nowMs: number): string {
    for (const [hash, { untilMs }] of this.#tickets) if (untilMs < nowMs) this.#tickets.delete(hash);
    const token = this.#secrets.newToken();
    this.#tickets.set(hashToken(token), { code, teamId, watcher, untilMs: nowMs + SESSION_LIMITS.ticketMs });
    return token;
  }

  /** Whether it would open this team now; it stays unused. */
  isGood(token: string, key: TeamKey, nowMs: number): boolean {
    return this.#find(token, key, nowMs) !== null;
  }

  /** Uses it up. */
  take(token: string, key: TeamKey, nowMs: number): Watcher | null {
    const ticket = this.#find(token, key, nowMs);
    if (ticket !== null) this.#tickets.delete(hashToken(token));
    return ticket?.watcher ?? null;
  }

  /** Those of a facilitator who has no rights any more. */
  revoke(code: string, facilitatorId: string): void {
    for (const [hash, { watcher, ...ticket }] of this.#tickets) {
      const isTheirs = watcher.kind === 'facilitator' && watcher.facilitatorId === facilitatorId;
      if (isTheirs && ticket.code === code) this.#tickets.delete(hash);
    }
  }

  #find(token: string, key: TeamKey, nowMs: number): Ticket | null {
    const ticket = this.#tickets.get(hashToken(token));
    const isRight =
      ticket !== undefined && ticket.untilMs >= nowMs && ticket.code === key.code && ticket.teamId === key.teamId;
    return isRight ? ticket : null;
  }
}
