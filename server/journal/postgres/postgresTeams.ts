// Teams and the settings of their session in PostgreSQL: what facilitators change while it goes on. Must not write journals.
import type pg from 'pg';
import { type Row, teamFrom } from '../rows.ts';
import type { Store, TeamRecord } from '../store.ts';
import { inTransaction, type Sql } from './connect.ts';
import { insertInto } from './insertInto.ts';

type TeamsPart = Pick<Store, 'saveSettings' | 'readTeams' | 'readTeam' | 'addTeam' | 'renameTeam' | 'markMerged'>;

export async function insertTeam(sql: Sql, { isMerged, ...team }: TeamRecord, position: number): Promise<void> {
  await insertInto(sql, 'teams', { ...team, position, isMerged: Number(isMerged) });
}

export function postgresTeams(pool: pg.Pool): TeamsPart {
  const write = async (text: string, values: unknown[]): Promise<void> => {
    await pool.query(text, values);
  };
  return {
    saveSettings: (code, settings) =>
      write('UPDATE sessions SET settings = $1, "writtenAt" = $2 WHERE code = $3', [
        JSON.stringify(settings),
        new Date().toISOString(),
        code,
      ]),
    readTeams: async (code, which = 'listed') => {
      const { rows } = await pool.query<Row>('SELECT * FROM teams WHERE code = $1 ORDER BY position', [code]);
      const teams = rows.map(teamFrom);
      return which === 'all' ? teams : teams.filter(({ isMerged }) => !isMerged);
    },
    readTeam: async ({ code, teamId }) => {
      const text = 'SELECT * FROM teams WHERE code = $1 AND "teamId" = $2';
      const [row] = (await pool.query<Row>(text, [code, teamId])).rows;
      return row === undefined ? null : teamFrom(row);
    },
    addTeam: (team) =>
      inTransaction(pool, async (sql) => {
        // Teams that are added at the same time come one after the other.
        await sql.query('SELECT 1 FROM sessions WHERE code = $1 FOR UPDATE', [team.code]);
        const counted = 'SELECT count(*) AS position FROM teams WHERE code = $1';
        const { rows } = await sql.query<{ position: number }>(counted, [team.code]);
        await insertTeam(sql, team, rows[0]?.position ?? 0);
      }),
    renameTeam: ({ code, teamId }, name) =>
      write('UPDATE teams SET name = $1 WHERE code = $2 AND "teamId" = $3', [name, code, teamId]),
    markMerged: ({ code, teamId }) =>
      write('UPDATE teams SET "isMerged" = 1 WHERE code = $1 AND "teamId" = $2', [code, teamId]),
  };
}
