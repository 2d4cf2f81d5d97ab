// What is written in the same turn of the event loop shares one transaction: one wait for the disk for all teams and all who
// come in. Each is whole or absent by itself; one that fails takes no other with it.
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './sqliteTransaction.ts';

/** Resolves when what `write` put into the open transaction is on the disk; rejects when it is not there. */
export type Commit = (write: () => void) => Promise<void>;

interface Pending {
  write: () => void;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** @param mustBeThere throws while what is written would not last */
export function groupCommit(database: DatabaseSync, mustBeThere: () => void = () => undefined): Commit {
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

  const isWritten = ({ write, reject }: Pending): boolean => {
    database.exec('SAVEPOINT batch');
    try {
      write();
      database.exec('RELEASE batch');
      return true;
    } catch (error) {
      database.exec('ROLLBACK TO batch; RELEASE batch');
      reject(error);
      return false;
    }
  };

  return (write) =>
    new Promise((resolve, reject) => {
      pending.push({ write, resolve, reject });
      if (pending.length === 1) setImmediate(flush);
    });
}
