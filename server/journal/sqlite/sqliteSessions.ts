// Sessions and seats in SQLite. Must not write journals.
import type { DatabaseSync } from 'node:sqlite';
import type { Commit } from './groupCommit.ts';
import { emptyLog, inTransaction, later } from './sqliteTransaction.ts';
import { seatFrom, sessionFrom, textIn } from '../rows.ts';
import { INSERT_TEAM, teamColumns } from './sqliteTeams.ts';
import type { SeatRecord, SessionRecord, Store, TeamRecord } from '../store.ts';

type SessionsPart = Pick<
  Store,
  | 'createSession'
  | 'readSession'
  | 'eraseSession'
  | 'listSessionsIdleSince'
  | 'saveSeat'
  | 'readSeats'
  | 'deleteSeat'
  | 'moveSeat'
>;

const SEAT_COLUMNS = `
  SELECT seats.*, nicknames.nickname FROM seats LEFT JOIN nicknames USING (code, teamId, seatId)
  WHERE code = ? AND teamId = ? ORDER BY length(seatId), seatId`;

export function sqliteSessions(database: DatabaseSync, commit: Commit): SessionsPart {
  const insertSession = database.prepare(
    'INSERT INTO sessions VALUES (:code, :title, :scenario, :seed, :language, :botStyle, :facilitatorHash, :screenHash, :createdAt, :createdAt, :settings)',
  );
  const insertTeam = database.prepare(INSERT_TEAM);
  const selectSession = database.prepare('SELECT * FROM sessions WHERE code = ?');
  const deleteNicknames = database.prepare('DELETE FROM nicknames WHERE code = ?');
  const deleteSession = database.prepare('DELETE FROM sessions WHERE code = ?');
  const selectIdle = database.prepare('SELECT code FROM sessions WHERE writtenAt < ?');
  const touchSession = database.prepare('UPDATE sessions SET writtenAt = ? WHERE code = ?');
  const upsertSeat = database.prepare(
    'INSERT OR REPLACE INTO seats VALUES (:code, :teamId, :seatId, :tokenHash, :roleIds, :isObserver, :language, :isHandedToBot, :isInvite)',
  );
  const upsertNickname = database.prepare('INSERT OR REPLACE INTO nicknames VALUES (?, ?, ?, ?)');
  const selectSeats = database.prepare(SEAT_COLUMNS);
  const deleteSeat = database.prepare('DELETE FROM seats WHERE code = ? AND teamId = ? AND seatId = ?');

  const createSession = (session: SessionRecord, teams: TeamRecord[]): void => {
    inTransaction(database, () => {
      const { scenario, settings } = session;
      insertSession.run({ ...session, scenario: JSON.stringify(scenario), settings: JSON.stringify(settings) });
      for (const [position, team] of teams.entries()) insertTeam.run({ ...teamColumns(team), position });
    });
  };
  const dropSeat = seatEraser(database);
  const eraseSession = (code: string): void => {
    inTransaction(database, () => {
      deleteNicknames.run(code);
      deleteSession.run(code);
    });
    emptyLog(database);
  };
  const putSeat = ({ nickname, ...seat }: SeatRecord): void => {
    upsertSeat.run({
      ...seat,
      roleIds: seat.roleIds.join(' '),
      isObserver: Number(seat.isObserver),
      isHandedToBot: Number(seat.isHandedToBot),
      isInvite: Number(seat.isInvite),
    });
    upsertNickname.run(seat.code, seat.teamId, seat.seatId, nickname);
    touchSession.run(new Date().toISOString(), seat.code);
  };
  const moveSeat: Store['moveSeat'] = ({ code, teamId, seatId }, seat) =>
    later(() => {
      inTransaction(database, () => {
        deleteSeat.run(code, teamId, seatId);
        putSeat(seat);
      });
    });

  return {
    createSession: (session, teams) => later(() => createSession(session, teams)),
    readSession: (code) =>
      later(() => {
        const row = selectSession.get(code);
        return row === undefined ? null : sessionFrom(row);
      }),
    eraseSession: (code) => later(() => eraseSession(code)),
    listSessionsIdleSince: (time) => later(() => selectIdle.all(time).map((row) => textIn(row, 'code'))),
    saveSeat: (seat) => commit(() => putSeat(seat)),
    readSeats: ({ code, teamId }) => later(() => selectSeats.all(code, teamId).map(seatFrom)),
    deleteSeat: ({ code, teamId }, seatId) => later(() => dropSeat(code, teamId, seatId)),
    moveSeat,
  };
}

/** With the name of whoever had it. */
function seatEraser(database: DatabaseSync): (code: string, teamId: string, seatId: string) => void {
  const deleteSeat = database.prepare('DELETE FROM seats WHERE code = ? AND teamId = ? AND seatId = ?');
  return (code, teamId, seatId) => {
    deleteSeat.run(code, teamId, seatId);
    emptyLog(database);
  };
}
