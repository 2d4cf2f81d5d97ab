// The facilitators' own notes and bookmarks, each at the moment of a team's game in which it was made.
// Must not show them to anybody: the team's room does, to facilitators.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { NoteRecord, Store } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { Problem } from './Problem.ts';
import { Turns } from './Turns.ts';

export class Notes {
  readonly #store: Store;
  readonly #nowIso: () => string;
  readonly #turns = new Turns<string>();

  constructor(store: Store, nowIso: () => string) {
    this.#store = store;
    this.#nowIso = nowIso;
  }

  add(room: TeamRoom, kind: NoteRecord['kind'], text: string): Promise<void> {
    return this.#change(room, async (notes) => {
      const { notesPerTeamMax } = SESSION_LIMITS;
      if (notes.length >= notesPerTeamMax)
        throw new Problem(409, 'tooManyNotes', `This team has ${notes.length} notes, at most ${notesPerTeamMax}.`);
      const { round, tick, roundTick } = room.team.play.game.state;
      const number = Math.max(0, ...notes.map(({ noteId }) => Number(noteId.slice(1)))) + 1;
      const noteId = `n${number}`;
      await this.#store.saveNote({
        ...room.team.key,
        noteId,
        kind,
        round,
        tick,
        roundTick,
        text,
        createdAt: this.#nowIso(),
      });
    });
  }

  remove(room: TeamRoom, noteId: string): Promise<void> {
    return this.#change(room, async (notes) => {
      if (!notes.some((note) => note.noteId === noteId))
        throw new Problem(404, 'noSuchNote', `This team has no note ${noteId}.`);
      await this.#store.deleteNote(room.team.key, noteId);
    });
  }

  #change(room: TeamRoom, work: (notes: NoteRecord[]) => Promise<void>): Promise<void> {
    const { key } = room.team;
    return this.#turns.run([`${key.code} ${key.teamId}`], async () => {
      await work(await this.#store.readNotes(key));
      room.team.notes = await this.#store.readNotes(key);
      room.touch();
    });
  }
}
