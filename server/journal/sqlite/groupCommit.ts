// Batches that come in the same turn of the event loop share one transaction: one wait for the disk for all teams.
// Each is whole or absent by itself; one that fails takes no other with it.
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './sqliteTransaction.ts';
import type { JournalBatch, Store, TeamKey } from '../store.ts';

interface Pending {
  key: TeamKey;
  batch: JournalBatch;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * @param write puts one batch into the open transaction
 * @param mustBeThere throws while what is written would not last
 */
export function groupCommit(
  database: DatabaseSync,
  write: (key: TeamKey, batch: JournalBatch) => void,
  mustBeThere: () => void = () => undefined,
): Store['append'] {
  let pending: Pending[] = [];

  const flush = (): void => {
    const group = pending;
    pending = [];
    const written: Pending[] = [];
    try {
      mustBeThere();
      inTransaction(database, () => {
        for (const one of group) if (isWritten(one)) written.push(one);
      });
    } catch (error) {
      // Who has been told already is not told again: the first word of a promise counts.
      for (const { reject } of group) reject(error);
      return;
    }
    for (const { resolve } of written) resolve();
  };

  const isWritten = ({ key, batch, reject }: Pending): boolean => {
    database.exec('SAVEPOINT batch');
    try {
      write(key, batch);
      database.exec('RELEASE batch');
      return true;
    } catch (error) {
      database.exec('ROLLBACK TO batch; RELEASE batch');
      reject(error);
      return false;
    }
  };

  return (key, batch) =>
    new Promise((resolve, reject) => {
      pending.push({ key, batch, resolve, reject });
      if (pending.length === 1) setImmediate(flush);
    });
}
