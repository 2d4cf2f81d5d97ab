// writeNote, eraseNote: say what hurt, what went well, an idea or a puzzle; alone first [RT1].
import { z } from 'zod';
import { dropEmptyGroups, findNote, isStage, NOTES_PER_ROLE, retroOf, standAlone } from '../talk/retro.ts';
import { NOTE_KINDS } from '../talkState.ts';
import { idText, roleCommand } from './types.ts';

const OPEN_STAGES = ['write', 'reveal', 'group'] as const;

export const writeNote = roleCommand({
  type: 'writeNote',
  does: 'Writes a note for the retrospective; others see it once notes are revealed.',
  capability: 'everyRole',
  payload: z.strictObject({ kind: z.enum(NOTE_KINDS), text: z.string().trim().min(1).max(200) }),
  targetParam: '',
  isDecision: false,
  refusals: ['wrongPhase', 'limitReached'],
  // Free words are no option to choose from.
  targets: () => [],
  check(game, roleId) {
    const retro = retroOf(game);
    if (retro === null || !isStage(game, OPEN_STAGES)) return 'wrongPhase';
    return retro.notes.filter((note) => note.roleId === roleId).length < NOTES_PER_ROLE ? null : 'limitReached';
  },
  apply(game, roleId, { kind, text }) {
    const retro = retroOf(game);
    if (retro === null) return;
    const note = { id: `n${retro.nextNumber++}`, roleId, kind, text, groupId: '' };
    retro.notes.push(note);
    if (retro.stage === 'group') standAlone(retro, note);
  },
});

export const eraseNote = roleCommand({
  type: 'eraseNote',
  does: 'Takes back a note of your own.',
  capability: 'everyRole',
  payload: z.strictObject({ noteId: idText }),
  targetParam: 'noteId',
  isDecision: false,
  refusals: ['wrongPhase', 'unknownTarget'],
  targets: (game, roleId) =>
    (retroOf(game)?.notes ?? []).filter((note) => note.roleId === roleId).map((note) => note.id),
  check(game, roleId, { noteId }) {
    if (!isStage(game, OPEN_STAGES)) return 'wrongPhase';
    return findNote(retroOf(game), noteId)?.roleId === roleId ? null : 'unknownTarget';
  },
  apply(game, _roleId, { noteId }) {
    const retro = retroOf(game);
    if (retro === null) return;
    retro.notes = retro.notes.filter((note) => note.id !== noteId);
    dropEmptyGroups(retro);
  },
});
