// The store in one SQLite file through Node's own node:sqlite: write-ahead log, synchronous=FULL, one transaction per beat.
// Must not: retry, log, or know the game. A write that fails throws, and nothing of it stays.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CREATE_TABLES, TABLES_VERSION, UPGRADES } from './sqliteTables.ts';
import { lookAtMoved } from './lookAtMoved.ts';
import { groupCommit } from './groupCommit.ts';
import { sameFile } from './sameFile.ts';
import { sqliteJournal } from './sqliteJournal.ts';
import { sqliteFacilitators } from './sqliteFacilitators.ts';
import { sqliteSessions } from './sqliteSessions.ts';
import { sqliteTeams } from './sqliteTeams.ts';
import { numberIn } from '../rows.ts';
import { inTransaction, later } from './sqliteTransaction.ts';
import type { Store } from '../store.ts';

/** A second process that holds the file makes a write wait this long before it fails. */
const BUSY_MS = 250;

/**
 * Opens or creates the store's file.
 * @throws Error in plain words when the file cannot be used.
 */
export function openSqliteStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    lookAtMoved(database, file);
    createTables(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
  const mustBeThere = sameFile(file);
  const commit = groupCommit(database, mustBeThere);
  const sessions = sqliteSessions(database, commit);
  const journal = sqliteJournal(database, commit);
  return {
    ...sessions,
    ...sqliteTeams(database),
    ...sqliteFacilitators(database),
    ...journal,
    createSession: (...made) => later(mustBeThere).then(() => sessions.createSession(...made)),
    ping: () =>
      later(() => {
        mustBeThere();
        database.prepare('SELECT 1').get();
      }),
    close: () =>
      later(() => {
        if (database.isOpen) database.close();
      }),
  };
}

function createTables(database: DatabaseSync, file: string): void {
  const found = numberIn(database.prepare('PRAGMA user_version').get() ?? {}, 'user_version');
  const upgrade = UPGRADES.get(found) ?? '';
  if (found !== 0 && found !== TABLES_VERSION && upgrade === '') {
    throw new Error(`${file} was written by another version of this program (${found}, expected ${TABLES_VERSION})`);
  }
  inTransaction(database, () => {
    database.exec(upgrade + CREATE_TABLES);
    database.exec(`PRAGMA user_version = ${TABLES_VERSION}`);
  });
}
