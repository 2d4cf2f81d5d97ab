// How the SQLite store runs its work: whole transactions, and answers as promises.
import type { DatabaseSync } from 'node:sqlite';

/** All of it or nothing, on the disk when it returns. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** What was erased must not linger in the log beside the file. */
export function emptyLog(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** The interface is made for stores that answer later; what throws here rejects there. */
export function later<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
