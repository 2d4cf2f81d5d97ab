// Sessions and seats in PostgreSQL. Must not write journals.
import type pg from 'pg';
import { type Row, seatFrom, sessionFrom, textIn } from '../rows.ts';
import type { SeatRecord, Store } from '../store.ts';
import { inTransaction, type Sql } from './connect.ts';
import { insertInto } from './insertInto.ts';
import { insertTeam } from './postgresTeams.ts';

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

const SEAT_KEY = ['code', 'teamId', 'seatId'];
const SELECT_SEATS = `
  SELECT seats.*, nicknames.nickname FROM seats LEFT JOIN nicknames USING (code, "teamId", "seatId")
  WHERE code = $1 AND "teamId" = $2 ORDER BY length("seatId"), "seatId"`;
const DELETE_SEAT = 'DELETE FROM seats WHERE code = $1 AND "teamId" = $2 AND "seatId" = $3';

export function postgresSessions(pool: pg.Pool): SessionsPart {
  return {
    createSession: (session, teams) =>
      inTransaction(pool, async (sql) => {
        const { scenario, settings, ...columns } = session;
        await insertInto(sql, 'sessions', {
          ...columns,
          writtenAt: session.createdAt,
          scenario: JSON.stringify(scenario),
          settings: JSON.stringify(settings),
        });
        for (const [position, team] of teams.entries()) await insertTeam(sql, team, position);
      }),
    readSession: async (code) => {
      const [row] = (await pool.query<Row>('SELECT * FROM sessions WHERE code = $1', [code])).rows;
      return row === undefined ? null : sessionFrom(row);
    },
    eraseSession: (code) =>
      inTransaction(pool, async (sql) => {
        await sql.query('DELETE FROM nicknames WHERE code = $1', [code]);
        await sql.query('DELETE FROM sessions WHERE code = $1', [code]);
      }),
    listSessionsIdleSince: async (time) => {
      const { rows } = await pool.query<Row>('SELECT code FROM sessions WHERE "writtenAt" < $1', [time]);
      return rows.map((row) => textIn(row, 'code'));
    },
    saveSeat: (seat) => inTransaction(pool, (sql) => putSeat(sql, seat)),
    readSeats: async ({ code, teamId }) => (await pool.query<Row>(SELECT_SEATS, [code, teamId])).rows.map(seatFrom),
    deleteSeat: async ({ code, teamId }, seatId) => {
      await pool.query(DELETE_SEAT, [code, teamId, seatId]);
    },
    moveSeat: ({ code, teamId, seatId }, seat) =>
      inTransaction(pool, async (sql) => {
        await sql.query(DELETE_SEAT, [code, teamId, seatId]);
        await putSeat(sql, seat);
      }),
  };
}

async function putSeat(sql: Sql, { nickname, ...seat }: SeatRecord): Promise<void> {
  const { code, teamId, seatId } = seat;
  const columns = {
    ...seat,
    roleIds: seat.roleIds.join(' '),
    isObserver: Number(seat.isObserver),
    isHandedToBot: Number(seat.isHandedToBot),
    isInvite: Number(seat.isInvite),
  };
  await insertInto(sql, 'seats', columns, SEAT_KEY);
  await insertInto(sql, 'nicknames', { code, teamId, seatId, nickname }, SEAT_KEY);
  await sql.query('UPDATE sessions SET "writtenAt" = $1 WHERE code = $2', [new Date().toISOString(), code]);
}
