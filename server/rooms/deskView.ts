// What facilitators see of their own doings beside a team's game: notes, and people who say that they were here already.
// Plain records with the names of the wire classes. Pure.
import type { NoteRecord } from '../journal/store.ts';

/** Somebody waits for a facilitator's word on their seat. */
export interface WaitingClaim {
  id: string;
  nickname: string;
  roleId: string;
  /** The seat that fits best; '' = none does. */
  seatId: string;
  atTick: number;
}

export interface DeskView {
  claims: Record<string, WaitingClaim>;
  notes: Record<
    string,
    Pick<NoteRecord, 'kind' | 'round' | 'tick' | 'roundTick' | 'text' | 'createdAt'> & { id: string }
  >;
}

export function deskView(claims: readonly WaitingClaim[], notes: readonly NoteRecord[]): DeskView {
  return {
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
    notes: Object.fromEntries(
      notes.map(({ noteId, kind, round, tick, roundTick, text, createdAt }) => [
        noteId,
        { id: noteId, kind, round, tick, roundTick, text, createdAt },
      ]),
    ),
  };
}
