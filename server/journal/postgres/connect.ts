// Connections to PostgreSQL, and whole transactions on one of them. Must not know tables.
import pg from 'pg';

/** What a query can be asked of: the pool, or the one connection of a transaction. */
export type Sql = Pick<pg.ClientBase, 'query'>;

const CONNECTIONS_MAX = 10;
const CONNECT_MS = 5_000;
const STATEMENT_MS = 15_000;
/** A process that falls asleep within a transaction must not keep its locks: others take its sessions over before that hurts. */
const SLEEP_IN_TRANSACTION_MS = 2_000;

/** Whole numbers of eight bytes come as numbers: seeds and ticks are far below 2^53. */
const numberTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: Parameters<typeof pg.types.getTypeParser>[0], format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
};

export function connect(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: SLEEP_IN_TRANSACTION_MS,
    types: numberTypes,
    // An acknowledgement means: on the disk, whatever the database is set to.
    options: '-c synchronous_commit=on',
    application_name: 'gravity-assist',
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** All of it or nothing, on the disk when it resolves. */
export async function inTransaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  // What breaks is told by the query that is under way, or the next one; without a listener it would end the process.
  const ignore = (): undefined => undefined;
  client.on('error', ignore);
  try {
    await client.query('BEGIN');
    const done = await work(client);
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(isBroken);
  }
}
