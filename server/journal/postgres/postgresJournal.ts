// Journals and snapshots in PostgreSQL: entries only ever added, each with its checksum. Must not touch sessions or seats.
import type pg from 'pg';
import { CLIENT_LIMITS, ROOM_LIMITS, SESSION_LIMITS } from '../../../shared/limits.ts';
import { answerFrom, checkpointFrom, hashFrom, phaseTimeFrom, type Row, snapshotFrom } from '../rows.ts';
import type { Store, TeamKey } from '../store.ts';
import { wholeEntries } from '../wholeEntries.ts';
import { inTransaction } from './connect.ts';
import { groupCommit } from './groupCommit.ts';
import { type HeldLeases, holdLeases } from './postgresLeases.ts';
import { writeBatches } from './writeBatches.ts';

type JournalPart = Pick<
  Store,
  'append' | 'readJournal' | 'readAnswers' | 'cutJournal' | 'readSnapshots' | 'readCheckpoints' | 'readPhaseTimes'
>;

const ofTeam = (table: string, order: string): string =>
  `SELECT * FROM ${table} WHERE code = $1 AND "teamId" = $2 ORDER BY ${order}`;
const SELECT_ENTRIES = 'SELECT * FROM entries WHERE code = $1 AND "teamId" = $2 AND n > $3 ORDER BY n';
const ANSWERS_MAX = CLIENT_LIMITS.answersRemembered * SESSION_LIMITS.seatsPerTeamMax;
const SELECT_ANSWERS = `
  SELECT seat, seq, tick FROM
    (SELECT * FROM entries WHERE code = $1 AND "teamId" = $2 AND seq > 0 ORDER BY n DESC LIMIT ${ANSWERS_MAX}) AS lately
  ORDER BY n`;
const CUT_TABLES = ['entries', 'hashes', 'snapshots', 'checkpoints'];

/** @param held leases under which this process writes; null when it is the only one */
export function postgresJournal(pool: pg.Pool, held: HeldLeases | null): JournalPart {
  const read = async <T>(text: string, { code, teamId }: TeamKey, from: (row: Row) => T): Promise<T[]> =>
    (await pool.query<Row>(text, [code, teamId])).rows.map(from);

  return {
    append: groupCommit((group) =>
      inTransaction(pool, async (sql) => {
        if (held !== null) {
          const codes = group.map(({ key }) => key.code);
          await holdLeases(sql, held, codes);
        }
        await writeBatches(sql, group, ROOM_LIMITS.snapshotsKept);
      }),
    ),
    readJournal: async (key, afterN) => {
      const { rows } = await pool.query<Row>(SELECT_ENTRIES, [key.code, key.teamId, afterN]);
      return { ...wholeEntries(rows, afterN), hashes: await read(ofTeam('hashes', 'tick'), key, hashFrom) };
    },
    readAnswers: (key) => read(SELECT_ANSWERS, key, answerFrom),
    cutJournal: ({ code, teamId }, lastN) =>
      inTransaction(pool, async (sql) => {
        for (const table of CUT_TABLES)
          await sql.query(`DELETE FROM ${table} WHERE code = $1 AND "teamId" = $2 AND n > $3`, [code, teamId, lastN]);
      }),
    readPhaseTimes: (key) => read(ofTeam('"phaseTimes"', 'position'), key, phaseTimeFrom),
    // A round that is played again takes the ticks back: what is newest says the number of the entry.
    readSnapshots: (key) => read(ofTeam('snapshots', 'n DESC, tick DESC'), key, snapshotFrom),
    readCheckpoints: (key) => read(ofTeam('checkpoints', 'n'), key, checkpointFrom),
  };
}
