// Sessions, teams and seats in SQLite. Must not write journals.
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction, later } from './sqliteTransaction.ts';
import { seatFrom, sessionFrom, teamFrom, textIn } from './sqliteRows.ts';
import type { SeatRecord, SessionRecord, Store, TeamKey, TeamRecord } from './store.ts';

type SessionsPart = Pick<
  Store,
  | 'createSession'
  | 'readSession'
  | 'readTeams'
  | 'readTeam'
  | 'eraseSession'
  | 'listSessionsIdleSince'
  | 'saveSeat'
  | 'readSeats'
  | 'deleteSeat'
>;

const SEAT_COLUMNS = `
  SELECT seats.*, nicknames.nickname FROM seats LEFT JOIN nicknames USING (code, teamId, seatId)
  WHERE code = ? AND teamId = ? ORDER BY length(seatId), seatId`;

export function sqliteSessions(database: DatabaseSync): SessionsPart {
  const insertSession = database.prepare(
    'INSERT INTO sessions VALUES (:code, :title, :scenario, :seed, :language, :botStyle, :facilitatorHash, :screenHash, :createdAt, :createdAt)',
  );
  const insertTeam = database.prepare(
    'INSERT INTO teams VALUES (:code, :teamId, :name, :seed, :createdAt, :tick, :phase, :round, :position)',
  );
  const selectSession = database.prepare('SELECT * FROM sessions WHERE code = ?');
  const selectTeams = database.prepare('SELECT * FROM teams WHERE code = ? ORDER BY position');
  const selectTeam = database.prepare('SELECT * FROM teams WHERE code = ? AND teamId = ?');
  const deleteNicknames = database.prepare('DELETE FROM nicknames WHERE code = ?');
  const deleteSession = database.prepare('DELETE FROM sessions WHERE code = ?');
  const selectIdle = database.prepare('SELECT code FROM sessions WHERE writtenAt < ?');
  const touchSession = database.prepare('UPDATE sessions SET writtenAt = ? WHERE code = ?');
  const upsertSeat = database.prepare(
    'INSERT OR REPLACE INTO seats VALUES (:code, :teamId, :seatId, :tokenHash, :roleIds, :isObserver, :language)',
  );
  const upsertNickname = database.prepare('INSERT OR REPLACE INTO nicknames VALUES (?, ?, ?, ?)');
  const selectSeats = database.prepare(SEAT_COLUMNS);
  const deleteSeat = database.prepare('DELETE FROM seats WHERE code = ? AND teamId = ? AND seatId = ?');

  const createSession = (session: SessionRecord, teams: TeamRecord[]): void => {
    inTransaction(database, () => {
      insertSession.run({ ...session, scenario: JSON.stringify(session.scenario) });
      for (const [position, team] of teams.entries()) insertTeam.run({ ...team, position });
    });
  };
  const eraseSession = (code: string): void => {
    inTransaction(database, () => {
      deleteNicknames.run(code);
      deleteSession.run(code);
    });
    // What was erased must not linger in the log beside the file.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  };
  const saveSeat = ({ nickname, ...seat }: SeatRecord): void => {
    inTransaction(database, () => {
      upsertSeat.run({ ...seat, roleIds: seat.roleIds.join(' '), isObserver: seat.isObserver ? 1 : 0 });
      upsertNickname.run(seat.code, seat.teamId, seat.seatId, nickname);
      touchSession.run(new Date().toISOString(), seat.code);
    });
  };
  const readOne = <T>(
    row: Parameters<typeof sessionFrom>[0] | undefined,
    from: (row: Parameters<typeof sessionFrom>[0]) => T,
  ): T | null => (row === undefined ? null : from(row));

  return {
    createSession: (session, teams) => later(() => createSession(session, teams)),
    readSession: (code) => later(() => readOne(selectSession.get(code), sessionFrom)),
    readTeams: (code) => later(() => selectTeams.all(code).map(teamFrom)),
    readTeam: ({ code, teamId }: TeamKey) => later(() => readOne(selectTeam.get(code, teamId), teamFrom)),
    eraseSession: (code) => later(() => eraseSession(code)),
    listSessionsIdleSince: (time) => later(() => selectIdle.all(time).map((row) => textIn(row, 'code'))),
    saveSeat: (seat) => later(() => saveSeat(seat)),
    readSeats: ({ code, teamId }) => later(() => selectSeats.all(code, teamId).map(seatFrom)),
    deleteSeat: ({ code, teamId }, seatId) => later(() => void deleteSeat.run(code, teamId, seatId)),
  };
}
