// "I was here already": people who have lost their seat's token wait here for a facilitator's word. In memory only, for minutes.
// Must not change seats, or look at the clock itself.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { TeamKey } from '../journal/store.ts';
import type { WaitingClaim } from '../rooms/deskView.ts';
import { notFound, Problem } from './Problem.ts';
import { hashToken, type Secrets, SYSTEM_SECRETS } from './tokens.ts';

/** What became of a claim. */
export type ClaimFate =
  { state: 'waiting' | 'refused' } | { state: 'approved'; seatToken: string; seatId: string; teamId: string };

export interface Claim extends WaitingClaim {
  key: TeamKey;
  fate: ClaimFate;
  untilMs: number;
}

export class Claims {
  /** By hash of the token. */
  readonly #claims = new Map<string, Claim>();
  readonly #now: () => number;
  readonly #secrets: Secrets;
  #lastNumber = 0;

  constructor(now: () => number, secrets: Secrets = SYSTEM_SECRETS) {
    this.#now = now;
    this.#secrets = secrets;
  }

  /** @throws Problem when too many wait */
  add({ code, teamId }: TeamKey, claim: Omit<WaitingClaim, 'id'>): { claimId: string; claimToken: string } {
    const key = { code, teamId };
    const { claimsPerTeamMax, claimMs } = SESSION_LIMITS;
    if (this.waitingFor(key).length >= claimsPerTeamMax)
      throw new Problem(429, 'tooManyClaims', `${claimsPerTeamMax} people wait for an answer in this team already.`);
    const claimToken = this.#secrets.newToken();
    this.#lastNumber += 1;
    const id = `c${this.#lastNumber}`;
    const untilMs = this.#now() + claimMs;
    this.#claims.set(hashToken(claimToken), { ...claim, id, key, fate: { state: 'waiting' }, untilMs });
    return { claimId: id, claimToken };
  }

  /** Without an answer yet, oldest first. */
  waitingFor({ code, teamId }: TeamKey): WaitingClaim[] {
    return this.#alive()
      .filter(({ key, fate }) => fate.state === 'waiting' && key.code === code && key.teamId === teamId)
      .map(({ id, nickname, roleId, seatId, atTick }) => ({ id, nickname, roleId, seatId, atTick }));
  }

  /** @throws Problem 404 when nobody waits under this id */
  findWaiting(code: string, claimId: string): Claim {
    const claim = this.#alive().find(({ id, key }) => id === claimId && key.code === code);
    if (claim?.fate.state === 'waiting') return claim;
    throw new Problem(404, 'noSuchClaim', `Nobody waits for an answer under ${claimId}.`);
  }

  /** @throws Problem 404 for a token that is unknown or too old */
  fateOf(code: string, claimToken: string): ClaimFate {
    this.#alive();
    const claim = this.#claims.get(hashToken(claimToken));
    if (claim?.key.code !== code) throw notFound();
    return claim.fate;
  }

  #alive(): Claim[] {
    const nowMs = this.#now();
    for (const [hash, { untilMs }] of this.#claims) if (untilMs < nowMs) this.#claims.delete(hash);
    return [...this.#claims.values()];
  }
}
