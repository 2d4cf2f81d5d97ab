// A store's file that was copied while somebody wrote to it may be a mixture of two moments. Which file it is stands in it, so that
// one that lies elsewhere than when it was last open is looked through, once, before anybody trusts it. Must not repair.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/** @throws Error in plain words when it is not whole */
export function lookAtMoved(database: DatabaseSync, file: string): void {
  const here = placeOf(file);
  if (numberOf(database, 'application_id') === here) return;
  if (numberOf(database, 'user_version') > 0 && !isWhole(database))
    throw new Error(
      `${file} is not whole: was it copied while it was written to? \`npm run backup\` makes whole copies`,
    );
  database.exec(`PRAGMA application_id = ${here}`);
}

function isWhole(database: DatabaseSync): boolean {
  try {
    return Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0] === 'ok';
  } catch {
    return false;
  }
}

/** A number for the file at this path: another one for each copy. */
function placeOf(file: string): number {
  const { dev, ino } = statSync(file);
  return createHash('sha256').update(`${dev} ${ino}`).digest().readInt32BE() | 1;
}

const numberOf = (database: DatabaseSync, pragma: string): number =>
  Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0] ?? 0);
