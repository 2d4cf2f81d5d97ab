// Those who facilitate besides the one who opened the session, and the notes of all of them, in PostgreSQL.
// Must not know tokens, only their hashes.
import type pg from 'pg';
import { facilitatorFrom, noteFrom, type Row } from '../rows.ts';
import type { Store } from '../store.ts';
import { insertInto } from './insertInto.ts';

type FacilitatorsPart = Pick<
  Store,
  'saveFacilitator' | 'readFacilitators' | 'deleteFacilitator' | 'saveNote' | 'readNotes' | 'deleteNote'
>;

const SELECT_FACILITATORS =
  'SELECT * FROM facilitators WHERE code = $1 ORDER BY length("facilitatorId"), "facilitatorId"';
const SELECT_NOTES = 'SELECT * FROM notes WHERE code = $1 AND "teamId" = $2 ORDER BY length("noteId"), "noteId"';

export function postgresFacilitators(pool: pg.Pool): FacilitatorsPart {
  return {
    saveFacilitator: (facilitator) => insertInto(pool, 'facilitators', { ...facilitator }),
    readFacilitators: async (code) => (await pool.query<Row>(SELECT_FACILITATORS, [code])).rows.map(facilitatorFrom),
    deleteFacilitator: async (code, facilitatorId) => {
      await pool.query('DELETE FROM facilitators WHERE code = $1 AND "facilitatorId" = $2', [code, facilitatorId]);
    },
    saveNote: (note) => insertInto(pool, 'notes', { ...note }),
    readNotes: async ({ code, teamId }) => (await pool.query<Row>(SELECT_NOTES, [code, teamId])).rows.map(noteFrom),
    deleteNote: async ({ code, teamId }, noteId) => {
      const text = 'DELETE FROM notes WHERE code = $1 AND "teamId" = $2 AND "noteId" = $3';
      await pool.query(text, [code, teamId, noteId]);
    },
  };
}
