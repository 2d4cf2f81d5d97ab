// Whether a copy of a data folder is a whole store that holds what had been acknowledged before it was made: read as the server
// itself would read it. Must not be given the original.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { STORE_FILE } from '../../../journal/openStore.ts';
import { restoreGame } from '../../../journal/restoreGame.ts';
import { openSqliteStore } from '../../../journal/sqlite/openSqliteStore.ts';
import type { Company } from '../histories/Company.ts';
import { readWrittenFiles } from '../histories/readWritten.ts';

/** Of a moment: what nobody may find missing later. */
export type Acknowledged = ReadonlySet<string>;

export function acknowledgedBy({ seats }: Company): Acknowledged {
  const names = seats.flatMap(({ history: { teamId, seatId, sent } }) =>
    sent.filter(({ fate }) => fate === 'accepted').map(({ seq }) => `${teamId} ${seatId} ${seq}`),
  );
  return new Set(names);
}

export interface CopyFault {
  what: string;
  /** Whoever starts a server on it is told. */
  isNoticed: boolean;
}

/** @returns null when it is whole */
export async function lookAtCopy(
  folder: string,
  company: Company,
  acknowledged: Acknowledged,
): Promise<CopyFault | null> {
  try {
    const told = await look(folder, company);
    if (told !== '') return { what: told, isNoticed: true };
  } catch (error) {
    return { what: error instanceof Error ? error.message : String(error), isNoticed: true };
  }
  const untold = checkPages(join(folder, STORE_FILE)) || missing(folder, company.session.code, acknowledged);
  return untold === '' ? null : { what: untold, isNoticed: false };
}

/** As a server that starts on it: what it says. */
async function look(folder: string, { session }: Company): Promise<string> {
  const store = openSqliteStore(join(folder, STORE_FILE));
  try {
    const { code } = session;
    const kept = await store.readSession(code);
    if (kept === null) return 'the session is not there';
    for (const { teamId } of session.teams) {
      const record = await store.readTeam({ code, teamId });
      if (record === null) return `team ${teamId} is not there`;
      const { notices } = await restoreGame(store, kept, record);
      const { damage } = await store.readJournal({ code, teamId }, 0);
      if (notices.length > 0 || damage !== '') return [...notices, damage].join('; ');
    }
    return '';
  } finally {
    await store.close();
  }
}

function checkPages(file: string): string {
  const database = new DatabaseSync(file);
  try {
    const found = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0];
    return found === 'ok' ? '' : String(found);
  } finally {
    database.close();
  }
}

function missing(folder: string, code: string, acknowledged: Acknowledged): string {
  const rows = readWrittenFiles(folder, code);
  const there = new Set(rows.map(({ teamId, seatId, seq }) => `${teamId} ${seatId} ${seq}`));
  const gone = [...acknowledged].filter((name) => !there.has(name));
  return gone.length === 0 ? '' : `${gone.length} acknowledged commands are not there`;
}
