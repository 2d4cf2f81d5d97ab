// What the store holds of players' commands, read past the server's own code: rows as they are. Must not write.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { STORE_FILE } from '../../../journal/openStore.ts';
import { query } from '../../services/postgres.ts';
import type { Written } from './checkHistories.ts';

interface EntryRow {
  teamId: string;
  seat: string;
  seq: number;
  tick: number;
  command: string;
}

export function readWrittenFiles(dataDir: string, code: string): Written[] {
  const database = new DatabaseSync(join(dataDir, STORE_FILE), { readOnly: true });
  try {
    const rows = database.prepare('SELECT * FROM entries WHERE code = ? AND seq > 0').all(code);
    return (rows as unknown as EntryRow[]).map(writtenFrom);
  } finally {
    database.close();
  }
}

export async function readWrittenPostgres(url: string, code: string): Promise<Written[]> {
  const { rows } = await query(url, `SELECT * FROM entries WHERE code = '${code}' AND seq > 0`);
  return (rows as unknown as EntryRow[]).map(writtenFrom);
}

const writtenFrom = ({ teamId, seat, seq, tick, command }: EntryRow): Written => ({
  teamId,
  seatId: seat,
  seq,
  tick,
  mark: (JSON.parse(command) as { isPulling?: string }).isPulling ?? '',
});
