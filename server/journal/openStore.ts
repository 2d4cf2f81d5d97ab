// The store that the environment asks for: a file in the data folder, or PostgreSQL. The only place that knows both.
import { join, resolve } from 'node:path';
import type { Environment } from '../environment.ts';
import type { Leases, ProcessAddress } from './leases.ts';
import { openPostgresStore } from './postgres/openPostgresStore.ts';
import { openSqliteStore } from './sqlite/openSqliteStore.ts';
import type { Store } from './store.ts';

/** In the data folder. */
export const STORE_FILE = 'gravity-assist.sqlite';

export interface OpenedStore {
  store: Store;
  leases: Leases | null;
  /** Where it is, for people; without passwords. */
  place: string;
}

/**
 * @param self where other processes over the same store reach this one; null when there are none
 * @throws Error in plain words when the store cannot be used
 */
export async function openStore(
  { DATABASE_URL, DATA_DIR }: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>,
  self: ProcessAddress | null,
): Promise<OpenedStore> {
  if (DATABASE_URL === '') {
    const file = resolve(join(DATA_DIR, STORE_FILE));
    return { store: openSqliteStore(file), leases: null, place: file };
  }
  const { host, pathname } = new URL(DATABASE_URL);
  return { ...(await openPostgresStore(DATABASE_URL, self)), place: `PostgreSQL at ${host}${pathname}` };
}
