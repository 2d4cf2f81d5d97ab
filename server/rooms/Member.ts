// One connection to a team's room: who it is, what it may see and do. Plain data and its limits; sends nothing itself.
import type { Client } from '@colyseus/core';
import { CLIENT_LIMITS } from '../../shared/limits.ts';
import type { PageAttempt } from './PageAttempt.ts';
import { TokenBucket } from './TokenBucket.ts';

/** A seat's connection plays (or observes, holding no role); the others come with a ticket and only watch. */
export type Identity =
  | { kind: 'seat'; seatId: string; language: string }
  /** `facilitatorId` is '' for the one who opened the session. */
  | { kind: 'facilitator'; language: string; facilitatorId: string }
  | { kind: 'screen'; language: string };

export type TeamClient = Client<{ userData: Member; auth: Identity }>;

export class Member {
  readonly identity: Identity;
  readonly client: TeamClient;
  readonly page: PageAttempt;
  /** Role subtrees that its view holds now. */
  readonly roleIds = new Set<string>();
  /** Keys of texts it has been sent. */
  readonly sentKeys = new Set<string>();
  /** How many keys each part of the picture had when it was sent the texts of all of them. */
  readonly keysRead = new Map<string, number>();
  readonly commands: TokenBucket;
  readonly refusals: TokenBucket;
  readonly joinedMs: number;
  /** When nothing waited to be sent for the last time. */
  heardMs: number;
  /** Size of the frame being read. */
  frameBytes = 0;

  constructor(client: TeamClient, identity: Identity, page: PageAttempt, nowMs: number) {
    this.client = client;
    this.page = page;
    this.joinedMs = nowMs;
    this.heardMs = nowMs;
    this.identity = identity;
    this.commands = new TokenBucket(CLIENT_LIMITS.commandsPerSecond, CLIENT_LIMITS.commandBurst, nowMs);
    this.refusals = new TokenBucket(CLIENT_LIMITS.refusalsPerSecond, CLIENT_LIMITS.refusalsPerSecond, nowMs);
  }

  get seatId(): string {
    return this.identity.kind === 'seat' ? this.identity.seatId : '';
  }
}
