// `backup FOLDER`: a whole copy of the store of DATA_DIR in another folder, also while the server runs: what a plain copy of the
// files may not be. Exit 0; 1 when it cannot be made; 2 for bad arguments.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { STORE_FILE } from '../journal/openStore.ts';
import { backUpTo } from '../journal/sqlite/backUpTo.ts';

const DONE = 0;
const FAILED = 1;
const BAD_ARGUMENTS = 2;

export function run(args: string[]): Promise<number> {
  const [folder, ...others] = args;
  if (folder === undefined || others.length > 0)
    return Promise.resolve(say('usage: npm run backup -- FOLDER', BAD_ARGUMENTS));
  try {
    const { DATA_DIR, DATABASE_URL } = readEnvironment(process.env);
    if (DATABASE_URL !== '') throw new Error('everything is kept in PostgreSQL: use pg_dump');
    const copy = resolve(join(folder, STORE_FILE));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    backUpTo(resolve(join(DATA_DIR, STORE_FILE)), copy);
    process.stdout.write(`${copy}\n`);
    return Promise.resolve(DONE);
  } catch (error) {
    return Promise.resolve(say(error instanceof Error ? error.message : String(error), FAILED));
  }
}

function say(what: string, code: number): number {
  process.stderr.write(`${what}\n`);
  return code;
}
