// Journals and snapshots in SQLite: entries only ever added, each with its checksum. Must not touch sessions or seats.
import type { DatabaseSync } from 'node:sqlite';
import { CLIENT_LIMITS, ROOM_LIMITS, SESSION_LIMITS } from '../../../shared/limits.ts';
import { entryChecksum } from '../entryChecksum.ts';
import { wholeEntries } from '../wholeEntries.ts';
import { answerFrom, checkpointFrom, hashFrom, phaseTimeFrom, snapshotFrom } from '../rows.ts';
import type { Commit } from './groupCommit.ts';
import { inTransaction, later } from './sqliteTransaction.ts';
import type { JournalBatch, JournalContents, Store, TeamKey } from '../store.ts';

type JournalPart = Pick<
  Store,
  'append' | 'readJournal' | 'readAnswers' | 'cutJournal' | 'readSnapshots' | 'readCheckpoints' | 'readPhaseTimes'
>;

/** Before the team's row says the new phase: when it differs from the old one, that is the moment. */
const INSERT_PHASE_TIME = `
  INSERT INTO phaseTimes
  SELECT code, teamId, (SELECT count(*) FROM phaseTimes WHERE code = ?1 AND teamId = ?2) + 1, ?3, ?4, ?5 FROM teams
  WHERE code = ?1 AND teamId = ?2 AND (phase <> ?3 OR round <> ?4)`;

export function sqliteJournal(database: DatabaseSync, commit: Commit): JournalPart {
  const insertEntry = database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertHash = database.prepare('INSERT OR REPLACE INTO hashes VALUES (?, ?, ?, ?, ?)');
  const insertSnapshot = database.prepare('INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?, ?, ?)');
  const dropSnapshots = database.prepare(
    `DELETE FROM snapshots WHERE code = ?1 AND teamId = ?2 AND tick NOT IN
     (SELECT tick FROM snapshots WHERE code = ?1 AND teamId = ?2 ORDER BY n DESC, tick DESC LIMIT ${ROOM_LIMITS.snapshotsKept})`,
  );
  const updateTeam = database.prepare('UPDATE teams SET tick = ?, phase = ?, round = ? WHERE code = ? AND teamId = ?');
  const insertPhaseTime = database.prepare(INSERT_PHASE_TIME);
  const selectPhaseTimes = database.prepare('SELECT * FROM phaseTimes WHERE code = ? AND teamId = ? ORDER BY position');
  const touchSession = database.prepare('UPDATE sessions SET writtenAt = ? WHERE code = ?');
  const selectEntries = database.prepare('SELECT * FROM entries WHERE code = ? AND teamId = ? AND n > ? ORDER BY n');
  const selectAnswers = database.prepare(
    `SELECT seat, seq, tick FROM (SELECT * FROM entries WHERE code = ? AND teamId = ? AND seq > 0 ORDER BY n DESC
     LIMIT ${CLIENT_LIMITS.answersRemembered * SESSION_LIMITS.seatsPerTeamMax}) ORDER BY n`,
  );
  const selectHashes = database.prepare('SELECT * FROM hashes WHERE code = ? AND teamId = ? ORDER BY tick');
  // A round that is played again takes the ticks back: what is newest says the number of the entry.
  const selectSnapshots = database.prepare(
    'SELECT * FROM snapshots WHERE code = ? AND teamId = ? ORDER BY n DESC, tick DESC',
  );
  const insertCheckpoint = database.prepare('INSERT INTO checkpoints VALUES (?, ?, ?, ?, ?)');
  const selectCheckpoints = database.prepare('SELECT * FROM checkpoints WHERE code = ? AND teamId = ? ORDER BY n');
  const cuts = ['entries', 'hashes', 'snapshots', 'checkpoints'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE code = ? AND teamId = ? AND n > ?`),
  );

  const append = ({ code, teamId }: TeamKey, batch: JournalBatch): void => {
    insertPhaseTime.run(code, teamId, batch.phase, batch.round, batch.enteredAt ?? new Date().toISOString());
    const found = updateTeam.run(batch.tick, batch.phase, batch.round, code, teamId);
    if (found.changes !== 1) throw new Error('this team is not in the store (any more)');
    for (const entry of batch.entries) {
      const commandText = JSON.stringify(entry.command);
      const { n, tick, seat, seq } = entry;
      insertEntry.run(code, teamId, n, tick, seat, seq, commandText, entryChecksum(entry, commandText));
    }
    for (const { tick, n, hash } of batch.hashes) insertHash.run(code, teamId, tick, n, hash);
    for (const { n, round, state } of batch.checkpoints) insertCheckpoint.run(code, teamId, n, round, state);
    if (batch.snapshot === null) return;
    const { tick, n, hash, state } = batch.snapshot;
    insertSnapshot.run(code, teamId, tick, n, hash, state);
    dropSnapshots.run(code, teamId);
    touchSession.run(new Date().toISOString(), code);
  };

  const readJournal = ({ code, teamId }: TeamKey, afterN: number): JournalContents => ({
    ...wholeEntries(selectEntries.all(code, teamId, afterN), afterN),
    hashes: selectHashes.all(code, teamId).map(hashFrom),
  });

  return {
    append: (key, batch) => commit(() => append(key, batch)),
    readJournal: (key, afterN) => later(() => readJournal(key, afterN)),
    readAnswers: ({ code, teamId }) => later(() => selectAnswers.all(code, teamId).map(answerFrom)),
    cutJournal: ({ code, teamId }, lastN) =>
      later(() => {
        inTransaction(database, () => {
          for (const cut of cuts) cut.run(code, teamId, lastN);
        });
      }),
    readPhaseTimes: ({ code, teamId }) => later(() => selectPhaseTimes.all(code, teamId).map(phaseTimeFrom)),
    readCheckpoints: ({ code, teamId }) => later(() => selectCheckpoints.all(code, teamId).map(checkpointFrom)),
    readSnapshots: ({ code, teamId }) => later(() => selectSnapshots.all(code, teamId).map(snapshotFrom)),
  };
}
