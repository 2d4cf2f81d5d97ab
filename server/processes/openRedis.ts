// The connection to Redis, by which several processes count together. Must not hold anything that a game needs.
import { Redis } from 'ioredis';
import type { Logger } from 'pino';

const CONNECT_MS = 5_000;

/** @throws Error in plain words when it does not answer */
export async function openRedis(url: string, log: Logger): Promise<Redis> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: CONNECT_MS, maxRetriesPerRequest: 1 });
  // It connects again by itself; without a listener an error would end the process.
  redis.on('error', (error) => log.warn({ err: error }, 'Redis does not answer'));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The Redis of REDIS_URL does not answer: ${reason}`, { cause: error });
  }
  return redis;
}
