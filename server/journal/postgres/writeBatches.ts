// Puts what one beat brought, of many teams, into an open transaction: a statement for each table, whatever the number of teams.
// Must not be given two batches of one team.
import { entryChecksum } from '../entryChecksum.ts';
import type { HashRecord } from '../store.ts';
import type { Sql } from './connect.ts';
import type { KeyedBatch } from './groupCommit.ts';

/** Before the teams' rows say the new phase: when it differs from the old one, that is the moment. */
const INSERT_PHASE_TIMES = `
  INSERT INTO "phaseTimes" (code, "teamId", position, phase, round, "startedAt")
  SELECT code, "teamId",
    (SELECT count(*) FROM "phaseTimes" AS old WHERE old.code = teams.code AND old."teamId" = teams."teamId") + 1,
    beat.phase, beat.round, beat."enteredAt"
  FROM teams JOIN unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[])
    AS beat (code, "teamId", phase, round, "enteredAt")
    USING (code, "teamId")
  WHERE teams.phase <> beat.phase OR teams.round <> beat.round`;

const UPDATE_TEAMS = `
  UPDATE teams SET phase = beat.phase, round = beat.round, tick = beat.tick
  FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[]) AS beat (code, "teamId", phase, round, tick)
  WHERE teams.code = beat.code AND teams."teamId" = beat."teamId"`;

/** When the connection breaks while a transaction ends, nobody knows whether it has: the same entries may then come again. */
const INSERT_ENTRIES = `
  INSERT INTO entries (code, "teamId", n, tick, seat, seq, command, checksum)
  SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::text[], $6::int[], $7::text[], $8::text[])
  ON CONFLICT (code, "teamId", n) DO UPDATE SET checksum = EXCLUDED.checksum WHERE entries.checksum = EXCLUDED.checksum`;

const INSERT_HASHES = `
  INSERT INTO hashes (code, "teamId", tick, n, hash)
  SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::text[])
  ON CONFLICT (code, "teamId", tick) DO UPDATE SET n = EXCLUDED.n, hash = EXCLUDED.hash`;

const INSERT_CHECKPOINTS = `
  INSERT INTO checkpoints (code, "teamId", n, round, state)
  SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::text[])
  ON CONFLICT (code, "teamId", n) DO UPDATE SET round = EXCLUDED.round, state = EXCLUDED.state`;

const INSERT_SNAPSHOTS = `
  INSERT INTO snapshots (code, "teamId", tick, n, hash, state)
  SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::text[], $6::text[])
  ON CONFLICT (code, "teamId", tick) DO UPDATE SET n = EXCLUDED.n, hash = EXCLUDED.hash, state = EXCLUDED.state`;

const DROP_SNAPSHOTS = `
  DELETE FROM snapshots USING (
    SELECT code, "teamId", tick, row_number() OVER (PARTITION BY code, "teamId" ORDER BY n DESC, tick DESC) AS place
    FROM snapshots JOIN unnest($1::text[], $2::text[]) AS beat (code, "teamId") USING (code, "teamId")
  ) AS aged
  WHERE aged.place > $3 AND snapshots.code = aged.code AND snapshots."teamId" = aged."teamId" AND snapshots.tick = aged.tick`;

const TOUCH_SESSIONS = 'UPDATE sessions SET "writtenAt" = $2 WHERE code = ANY ($1)';

type Cell = string | number;

/** @throws Error when a team is not in the store (any more) */
export async function writeBatches(sql: Sql, group: readonly KeyedBatch[], snapshotsKept: number): Promise<void> {
  const now = new Date().toISOString();
  const states = group.map(({ key, batch }): Cell[] => [key.code, key.teamId, batch.phase, batch.round, batch.tick]);
  const [codes, teamIds, phases, rounds, ticks] = columnsOf(states, 5);
  const enteredAts = group.map(({ batch }) => batch.enteredAt ?? now);
  await sql.query(INSERT_PHASE_TIMES, [codes, teamIds, phases, rounds, enteredAts]);
  const updated = await sql.query(UPDATE_TEAMS, [codes, teamIds, phases, rounds, ticks]);
  if (updated.rowCount !== group.length) throw new Error('this team is not in the store (any more)');

  const rowsOf = (cells: (one: KeyedBatch) => Cell[][]): Cell[][] =>
    group.flatMap((one) => cells(one).map((own) => [one.key.code, one.key.teamId, ...own]));
  const insert = async (text: string, rows: Cell[][], width: number): Promise<void> => {
    if (rows.length === 0) return;
    const { rowCount } = await sql.query(text, columnsOf(rows, width));
    if (rowCount !== rows.length) throw new Error('another entry has this number already');
  };
  await insert(
    INSERT_ENTRIES,
    rowsOf(({ batch }) => batch.entries.map(entryCells)),
    8,
  );
  await insert(
    INSERT_HASHES,
    rowsOf(({ batch }) => lastOfEachTick(batch.hashes)),
    5,
  );
  const checkpoints = rowsOf(({ batch }) => batch.checkpoints.map(({ n, round, state }) => [n, round, state]));
  await insert(INSERT_CHECKPOINTS, checkpoints, 5);
  const snapshots = rowsOf(({ batch: { snapshot } }) =>
    snapshot === null ? [] : [[snapshot.tick, snapshot.n, snapshot.hash, snapshot.state]],
  );
  if (snapshots.length === 0) return;
  await insert(INSERT_SNAPSHOTS, snapshots, 6);
  const [changedCodes, changedTeams] = columnsOf(snapshots, 2);
  await sql.query(DROP_SNAPSHOTS, [changedCodes, changedTeams, snapshotsKept]);
  await sql.query(TOUCH_SESSIONS, [changedCodes, now]);
}

function entryCells(entry: KeyedBatch['batch']['entries'][number]): Cell[] {
  const commandText = JSON.stringify(entry.command);
  const { n, tick, seat, seq } = entry;
  return [n, tick, seat, seq, commandText, entryChecksum(entry, commandText)];
}

/** A round that is played again within one beat comes by a tick twice. */
function lastOfEachTick(hashes: readonly HashRecord[]): Cell[][] {
  const byTick = new Map(hashes.map(({ tick, n, hash }): [number, Cell[]] => [tick, [tick, n, hash]]));
  return [...byTick.values()];
}

/** Rows as the columns that `unnest` takes. */
const columnsOf = (rows: readonly Cell[][], width: number): Cell[][] =>
  Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
