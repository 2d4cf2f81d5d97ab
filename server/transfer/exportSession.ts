// Writes a session as one file, from what the store has of it: the game may go on meanwhile, each team's part is a whole
// moment of it. Tokens are in it as hashes only; nicknames and notes are in it, so the file is as private as they are.
import { createHash } from 'node:crypto';
import type { SessionRecord, Store, TeamRecord } from '../journal/store.ts';
import { SESSION_FORMAT, type SessionFileHeader, type SessionFileLine } from './sessionFile.ts';

/** Pieces of the file in their order; each ends a line. */
export async function* exportSession(
  store: Store,
  session: SessionRecord,
  about: { version: string; exportedAt: string },
): AsyncGenerator<string> {
  const digest = createHash('sha256');
  let lines = 0;
  const piece = (parts: readonly (SessionFileHeader | SessionFileLine)[]): string => {
    const text = parts.map((part) => `${JSON.stringify(part)}\n`).join('');
    digest.update(text);
    lines += parts.length;
    return text;
  };
  const header = { format: SESSION_FORMAT, ...about, session } as unknown as SessionFileHeader;
  yield piece([header]);
  const facilitators = await store.readFacilitators(session.code);
  yield piece(facilitators.map((one): SessionFileLine => ({ kind: 'facilitator', ...one })));
  for (const { code, teamId } of await store.readTeams(session.code, 'all')) {
    const team = await store.readTeam({ code, teamId });
    if (team !== null) yield piece(await linesOf(store, team));
  }
  const end: SessionFileLine = { kind: 'end', lines, sha256: digest.digest('hex') };
  yield `${JSON.stringify(end)}\n`;
}

/** @param team read before its journal, so that the journal reaches at least as far */
async function linesOf(store: Store, team: TeamRecord): Promise<SessionFileLine[]> {
  const seats = await store.readSeats(team);
  const notes = await store.readNotes(team);
  const { entries, hashes, damage } = await store.readJournal(team, 0);
  const phases = await store.readPhaseTimes(team);
  const lastN = entries.at(-1)?.n ?? 0;
  const now = phases.at(-1) ?? team;
  // Of a damaged journal, what can be read is all that there is.
  const tick = damage === '' ? team.tick : (entries.at(-1)?.tick ?? 0);
  return [
    { kind: 'team', ...team, tick, phase: now.phase, round: now.round },
    ...seats.map((one): SessionFileLine => ({ kind: 'seat', ...one })),
    ...notes.map(({ kind: noteKind, ...one }): SessionFileLine => ({ kind: 'note', noteKind, ...one })),
    ...phases.map((one): SessionFileLine => ({ kind: 'phase', ...one })),
    ...entries.map((one): SessionFileLine => ({ kind: 'entry', ...one })),
    ...hashes.filter(({ n }) => n <= lastN).map((one): SessionFileLine => ({ kind: 'hash', ...one })),
  ];
}
