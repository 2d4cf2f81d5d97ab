// The team's talk as it may be seen: notes only after they are revealed, counts only after all have voted [RT1, RT4].
import type { Game } from '../state.ts';
import { retroOf, VOTES_PER_ROLE, votesFor, votesOf } from '../talk/retro.ts';
import { standUpOf } from '../talk/standUp.ts';
import type { RetroNote } from '../talkState.ts';
import type { RetroGroupView, RetroNoteView, RetroView, StandUpView } from './types.ts';

const NO_RETRO: RetroView = { stage: '', round: 0, hiddenCount: 0, votesCast: 0 };

export function viewRetro(game: Game): RetroView {
  const retro = retroOf(game);
  if (retro === null) return NO_RETRO;
  return {
    stage: retro.stage,
    round: retro.round,
    hiddenCount: retro.stage === 'write' ? retro.notes.length : 0,
    votesCast: retro.groups.reduce((sum, group) => sum + votesFor(group), 0),
  };
}

export function viewRetroNotes(game: Game): Record<string, RetroNoteView> {
  const retro = retroOf(game);
  return retro === null || retro.stage === 'write' ? {} : viewNotes(retro.notes);
}

export function viewRetroGroups(game: Game): Record<string, RetroGroupView> {
  const retro = retroOf(game);
  const groups: Record<string, RetroGroupView> = {};
  for (const [order, group] of (retro?.groups ?? []).entries()) {
    const votes = retro?.stage === 'choose' ? votesFor(group) : -1;
    groups[group.id] = { id: group.id, title: group.title, votes, links: group.links.join(' '), order };
  }
  return groups;
}

/** A role's own notes while nobody else sees them. */
export function viewOwnNotes(game: Game, roleId: string): Record<string, RetroNoteView> {
  const retro = retroOf(game);
  return retro?.stage === 'write' ? viewNotes(retro.notes.filter((note) => note.roleId === roleId)) : {};
}

/** Ids of the groups that have its votes, space-separated, one for each vote. */
export function viewOwnVotes(game: Game, roleId: string): string {
  const groups = retroOf(game)?.groups ?? [];
  return groups.flatMap(({ id, votes }) => new Array<string>(votes[roleId] ?? 0).fill(id)).join(' ');
}

export function viewVotesLeft(game: Game, roleId: string): number {
  const retro = retroOf(game);
  return retro?.stage === 'vote' ? VOTES_PER_ROLE - votesOf(retro, roleId) : 0;
}

export function viewStandUp(game: Game): StandUpView {
  const standUp = standUpOf(game);
  if (standUp === null) return { isOn: false, sinceTick: 0, turns: '' };
  return { isOn: true, sinceTick: standUp.sinceTick, turns: standUp.turns.join(' ') };
}

function viewNotes(notes: readonly RetroNote[]): Record<string, RetroNoteView> {
  const views: Record<string, RetroNoteView> = {};
  for (const [order, { id, roleId, kind, text, groupId }] of notes.entries())
    views[id] = { id, roleId, kind, text, groupId, order };
  return views;
}
