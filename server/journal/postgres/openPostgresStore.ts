// The store in PostgreSQL: one transaction for all teams of a beat, on the disk of the database before it answers.
// Must not: retry, log, or know the game. A write that fails rejects, and nothing of it stays.
import type { Leases, ProcessAddress } from '../leases.ts';
import type { Store } from '../store.ts';
import { connect, inTransaction, type Sql } from './connect.ts';
import { postgresFacilitators } from './postgresFacilitators.ts';
import { postgresJournal } from './postgresJournal.ts';
import { type HeldLeases, postgresLeases } from './postgresLeases.ts';
import { postgresSessions } from './postgresSessions.ts';
import { CREATE_TABLES, TABLES_VERSION } from './postgresTables.ts';
import { postgresTeams } from './postgresTeams.ts';

export interface PostgresStore {
  store: Store;
  /** Null where there is one process only: then it owns everything. */
  leases: Leases | null;
}

/**
 * Connects, and makes the tables in an empty database.
 * @param url postgres://user:password@host:port/database
 * @param self where other processes reach this one; null when there are no others
 * @throws Error in plain words when the database cannot be reached or holds tables of another version
 */
export async function openPostgresStore(url: string, self: ProcessAddress | null): Promise<PostgresStore> {
  const pool = connect(url);
  try {
    await inTransaction(pool, createTables);
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database of DATABASE_URL cannot be used: ${reason}`, { cause: error });
  }
  const held: HeldLeases | null = self === null ? null : new Map();
  const store: Store = {
    ...postgresSessions(pool),
    ...postgresTeams(pool),
    ...postgresFacilitators(pool),
    ...postgresJournal(pool, held),
    ping: async () => {
      await pool.query('SELECT 1');
    },
    close: async () => {
      if (!pool.ended) await pool.end();
    },
  };
  return { store, leases: self === null || held === null ? null : postgresLeases(pool, self, held) };
}

async function createTables(sql: Sql): Promise<void> {
  // Processes that start together make the tables one after the other.
  await sql.query(`SELECT pg_advisory_xact_lock(hashtext('gravity-assist tables'))`);
  await sql.query('CREATE TABLE IF NOT EXISTS "tablesVersion" (version integer NOT NULL)');
  const { rows } = await sql.query<{ version: number }>('SELECT version FROM "tablesVersion"');
  const [found] = rows;
  if (found !== undefined && found.version !== TABLES_VERSION)
    throw new Error(`its tables have version ${found.version}, expected was ${TABLES_VERSION}`);
  if (found !== undefined) return;
  await sql.query(CREATE_TABLES);
  await sql.query('INSERT INTO "tablesVersion" VALUES ($1)', [TABLES_VERSION]);
}
