// Two processes over one PostgreSQL and one Redis of their own. Must not know who plays on them.
import { setTimeout as sleep } from 'node:timers/promises';
import { type PostgresServer, startPostgres } from '../../services/postgres.ts';
import { type RedisServer, startRedis } from '../../services/redis.ts';
import { ask } from '../ask.ts';
import { Restartable } from '../histories/Restartable.ts';
import { metricOf } from '../metricOf.ts';

/** What a process that passes on says of itself: nothing is then passed on further. */
const ONLY_HERE = { 'x-forwarded-process': 'asking' };
const PROBE_MS = 3000;
const SETTLE_MS_MAX = 10_000;

export class Pair {
  readonly processes: readonly [Restartable, Restartable];
  readonly database: string;
  readonly #postgres: PostgresServer;
  readonly #redis: RedisServer;

  private constructor(
    processes: readonly [Restartable, Restartable],
    database: string,
    postgres: PostgresServer,
    redis: RedisServer,
  ) {
    this.processes = processes;
    this.database = database;
    this.#postgres = postgres;
    this.#redis = redis;
  }

  /** @param more of the environment of both, for the address of each */
  static async start(more: (url: string) => Record<string, string> = () => ({})): Promise<Pair> {
    const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    try {
      const database = await postgres.makeDatabase();
      const shared = { DATABASE_URL: database, REDIS_URL: redis.url };
      const variablesOf = (url: string): Record<string, string> => ({ ...shared, PROCESS_URL: url, ...more(url) });
      const processes = [await Restartable.start(variablesOf), await Restartable.start(variablesOf)] as const;
      return new Pair(processes, database, postgres, redis);
    } catch (error) {
      await Promise.all([postgres.stop(), redis.stop()]);
      throw error;
    }
  }

  get urls(): readonly [string, string] {
    const [a, b] = this.processes;
    return [a.url, b.url];
  }

  /** Which of the two goes by this name; null when neither does. */
  async known(ownerId: string): Promise<Restartable | null> {
    for (const one of this.processes) {
      const options = { headers: ONLY_HERE, limitMs: PROBE_MS };
      const answer = await ask(one.url, `/p/${ownerId}/healthz`, options).catch(() => null);
      if (answer?.status === 200) return one;
    }
    return null;
  }

  /** Teams in the memory of both together, once that is no more than there are, or after a while. */
  async teamsInMemory(most: number): Promise<number> {
    const endMs = performance.now() + SETTLE_MS_MAX;
    for (;;) {
      const texts = await Promise.all(this.urls.map(async (url) => (await ask(url, '/metrics')).text));
      const teams = texts.reduce((sum, text) => sum + metricOf(text, 'teams_open'), 0);
      if (teams <= most || performance.now() > endMs) return teams;
      await sleep(100);
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.processes.map((one) => one.end()));
    await Promise.all([this.#postgres.stop(), this.#redis.stop()]);
  }
}
