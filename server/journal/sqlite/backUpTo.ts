// A whole copy of a store's file, of one moment, while a server may be writing to it. Must not hold that server up.
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** @throws Error in plain words when there is nothing to copy, or something where the copy should be */
export function backUpTo(file: string, copy: string): void {
  if (!existsSync(file)) throw new Error(`there is no ${file}`);
  if (existsSync(copy)) throw new Error(`${copy} is there already`);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    // Reads all of it in one transaction; whoever writes meanwhile writes on.
    database.prepare('VACUUM INTO ?').run(copy);
  } finally {
    database.close();
  }
}
