// Those who facilitate besides the one who opened the session, and the notes of all of them, in SQLite.
// Must not know tokens, only their hashes.
import type { DatabaseSync } from 'node:sqlite';
import { facilitatorFrom, noteFrom } from '../rows.ts';
import { later } from './sqliteTransaction.ts';
import type { Store } from '../store.ts';

type FacilitatorsPart = Pick<
  Store,
  'saveFacilitator' | 'readFacilitators' | 'deleteFacilitator' | 'saveNote' | 'readNotes' | 'deleteNote'
>;

export function sqliteFacilitators(database: DatabaseSync): FacilitatorsPart {
  const insertFacilitator = database.prepare(
    'INSERT INTO facilitators VALUES (:code, :facilitatorId, :name, :tokenHash, :createdAt)',
  );
  const selectFacilitators = database.prepare(
    'SELECT * FROM facilitators WHERE code = ? ORDER BY length(facilitatorId), facilitatorId',
  );
  const deleteFacilitator = database.prepare('DELETE FROM facilitators WHERE code = ? AND facilitatorId = ?');
  const insertNote = database.prepare(
    'INSERT INTO notes VALUES (:code, :teamId, :noteId, :kind, :round, :tick, :roundTick, :text, :createdAt)',
  );
  const selectNotes = database.prepare(
    'SELECT * FROM notes WHERE code = ? AND teamId = ? ORDER BY length(noteId), noteId',
  );
  const deleteNote = database.prepare('DELETE FROM notes WHERE code = ? AND teamId = ? AND noteId = ?');

  return {
    saveFacilitator: (facilitator) => later(() => void insertFacilitator.run({ ...facilitator })),
    readFacilitators: (code) => later(() => selectFacilitators.all(code).map(facilitatorFrom)),
    deleteFacilitator: (code, facilitatorId) => later(() => void deleteFacilitator.run(code, facilitatorId)),
    saveNote: (note) => later(() => void insertNote.run({ ...note })),
    readNotes: ({ code, teamId }) => later(() => selectNotes.all(code, teamId).map(noteFrom)),
    deleteNote: ({ code, teamId }, noteId) => later(() => void deleteNote.run(code, teamId, noteId)),
  };
}
