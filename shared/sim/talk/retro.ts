// The retrospective: notes, groups, votes, links [RT1–RT5]. Changes only what is said, nothing of the work.
import type { Game } from '../state.ts';
import { RETRO_STAGES, type Retro, type RetroGroup, type RetroNote, type RetroStage } from '../talkState.ts';

export const NOTES_PER_ROLE = 12;
export const VOTES_PER_ROLE = 3;
export const LINKS_PER_GROUP = 4;

/** A round's improve phase begins: an empty board; what was said before is kept. */
export function openRetro({ state }: Game): void {
  const { talk } = state;
  if (talk.retro !== null) talk.pastRetros.push(talk.retro);
  talk.retro = { round: state.round, stage: 'write', nextNumber: 1, notes: [], groups: [] };
}

/** The retrospective of now; null in any other phase. */
export function retroOf({ state }: Game): Retro | null {
  return state.phase === 'improve' ? state.talk.retro : null;
}

export function isStage(game: Game, stages: readonly RetroStage[]): boolean {
  const retro = retroOf(game);
  return retro !== null && stages.includes(retro.stage);
}

/** From `group` on every note stands in a group. */
export function setStage(retro: Retro, stage: RetroStage): void {
  retro.stage = stage;
  if (RETRO_STAGES.indexOf(stage) < RETRO_STAGES.indexOf('group')) return;
  for (const note of retro.notes) if (note.groupId === '') standAlone(retro, note);
}

/** A group of its own, titled by its words. */
export function standAlone(retro: Retro, note: RetroNote): void {
  const group: RetroGroup = { id: `g${retro.nextNumber++}`, title: note.text, votes: {}, links: [] };
  retro.groups.push(group);
  note.groupId = group.id;
}

/** Into another group; one that is empty then goes, and its votes with it. */
export function moveNote(retro: Retro, note: RetroNote, groupId: string): void {
  if (groupId === '') standAlone(retro, note);
  else note.groupId = groupId;
  dropEmptyGroups(retro);
}

export function dropEmptyGroups(retro: Retro): void {
  const used = new Set(retro.notes.map((note) => note.groupId));
  retro.groups = retro.groups.filter(({ id }) => used.has(id));
}

export const findNote = (retro: Retro | null, noteId: string): RetroNote | undefined =>
  retro?.notes.find(({ id }) => id === noteId);

export const findGroup = (retro: Retro | null, groupId: string): RetroGroup | undefined =>
  retro?.groups.find(({ id }) => id === groupId);

export function votesOf(retro: Retro, roleId: string): number {
  return retro.groups.reduce((sum, { votes }) => sum + (votes[roleId] ?? 0), 0);
}

export function votesFor({ votes }: RetroGroup): number {
  return Object.values(votes).reduce((sum, count) => sum + count, 0);
}
