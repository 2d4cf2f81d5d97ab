// Teams and the settings of their session in SQLite: what facilitators change while it goes on. Must not write journals.
import type { DatabaseSync } from 'node:sqlite';
import { teamFrom } from '../rows.ts';
import { inTransaction, later } from './sqliteTransaction.ts';
import type { Store, TeamKey, TeamRecord } from '../store.ts';

type TeamsPart = Pick<Store, 'saveSettings' | 'readTeams' | 'readTeam' | 'addTeam' | 'renameTeam' | 'markMerged'>;

export const INSERT_TEAM =
  'INSERT INTO teams VALUES (:code, :teamId, :name, :seed, :createdAt, :tick, :phase, :round, :position, :isMerged)';

export const teamColumns = ({ isMerged, ...team }: TeamRecord) => ({ ...team, isMerged: Number(isMerged) });

export function sqliteTeams(database: DatabaseSync): TeamsPart {
  const updateSettings = database.prepare('UPDATE sessions SET settings = ?, writtenAt = ? WHERE code = ?');
  const selectTeams = database.prepare('SELECT * FROM teams WHERE code = ? ORDER BY position');
  const selectTeam = database.prepare('SELECT * FROM teams WHERE code = ? AND teamId = ?');
  const selectPosition = database.prepare('SELECT count(*) AS position FROM teams WHERE code = ?');
  const insertTeam = database.prepare(INSERT_TEAM);
  const updateName = database.prepare('UPDATE teams SET name = ? WHERE code = ? AND teamId = ?');
  const updateMerged = database.prepare('UPDATE teams SET isMerged = 1 WHERE code = ? AND teamId = ?');

  const readTeam = ({ code, teamId }: TeamKey): TeamRecord | null => {
    const row = selectTeam.get(code, teamId);
    return row === undefined ? null : teamFrom(row);
  };
  const addTeam = (team: TeamRecord): void => {
    inTransaction(database, () => {
      const position = selectPosition.get(team.code)?.['position'] ?? 0;
      insertTeam.run({ ...teamColumns(team), position });
    });
  };

  return {
    saveSettings: (code, settings) =>
      later(() => void updateSettings.run(JSON.stringify(settings), new Date().toISOString(), code)),
    readTeams: (code, which = 'listed') =>
      later(() => {
        const teams = selectTeams.all(code).map(teamFrom);
        return which === 'all' ? teams : teams.filter(({ isMerged }) => !isMerged);
      }),
    readTeam: (key) => later(() => readTeam(key)),
    addTeam: (team) => later(() => addTeam(team)),
    renameTeam: ({ code, teamId }, name) => later(() => void updateName.run(name, code, teamId)),
    markMerged: ({ code, teamId }) => later(() => void updateMerged.run(code, teamId)),
  };
}
