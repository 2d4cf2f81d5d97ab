// Makes this process one of several: it counts failures with the others, and owns sessions. Must not know HTTP.
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Environment } from '../environment.ts';
import type { Leases } from '../journal/leases.ts';
import { restarting } from '../sessions/Problem.ts';
import type { Teams } from '../sessions/Teams.ts';
import { openRedis } from './openRedis.ts';
import { Ownership } from './Ownership.ts';

export interface Membership {
  redis: Redis;
  ownership: Ownership;
  /** @throws Problem 503 where another process owns the session */
  mayOpen: (code: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** @throws Error in plain words when Redis does not answer */
export async function startOwnership(
  { REDIS_URL }: Environment,
  leases: Leases,
  log: Logger,
  { teams, forget }: { teams: () => Teams; forget: (code: string) => void },
): Promise<Membership> {
  const redis = await openRedis(REDIS_URL, log);
  const letGo = async (code: string): Promise<void> => {
    const rooms = await teams().openOf(code);
    await Promise.all(rooms.map((room) => teams().close(room.team.key, 'restarting')));
  };
  const ownership = new Ownership({ leases, log, letGo, forget });
  return {
    redis,
    ownership,
    mayOpen: async (code) => {
      if ((await ownership.otherOwnerOf(code)) !== null) throw restarting();
    },
    stop: async () => {
      await ownership.stop();
      redis.disconnect();
    },
  };
}
